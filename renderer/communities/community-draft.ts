/** What is typed for a place, and what is kept of it. */
import type {
  Community,
  CommunityFields,
  CommunityPlatform,
  JoinCapacity,
  Liveliness,
} from '../../shared/model/community.ts';
import { nlWindowCommunities as words } from '../../shared/text/nl-window-communities.ts';

/** The fields; the empty text is "not said". */
export interface CommunityDraft {
  readonly name: string;
  readonly platform: CommunityPlatform;
  readonly wards: readonly string[];
  readonly address: string;
  readonly closed: boolean;
  readonly houseRules: string;
  readonly ask: string;
  readonly alive: Liveliness | '';
  readonly joinAs: JoinCapacity | '';
  readonly sources: readonly string[];
}

/** A new place. */
export const newCommunity: CommunityDraft = {
  name: '',
  platform: 'facebook-group',
  wards: [],
  address: '',
  closed: false,
  houseRules: '',
  ask: '',
  alive: '',
  joinAs: '',
  sources: [],
};

/** The fields of a place that stands. */
export function communityDraft(place: Community): CommunityDraft {
  const { name, platform, wards, closed, sources } = place;
  return {
    name,
    platform,
    wards,
    closed,
    sources,
    address: place.address ?? '',
    houseRules: place.houseRules ?? '',
    ask: place.ask ?? '',
    alive: place.alive ?? '',
    joinAs: place.joinAs ?? '',
  };
}

/** A name is needed; a closed place has no source that is read. */
export function readCommunity(
  draft: CommunityDraft,
): { readonly value: CommunityFields } | { readonly problem: string } {
  const name = draft.name.trim();
  const address = orNone(draft.address);
  if (name === '') return { problem: words.needed };
  if (address !== null && !(/^https?:\/\//i.test(address) && URL.canParse(address)))
    return { problem: words.badAddress };
  const { platform, wards, closed } = draft;
  return {
    value: {
      name,
      platform,
      wards,
      address,
      closed,
      houseRules: orNone(draft.houseRules),
      ask: orNone(draft.ask),
      alive: draft.alive === '' ? null : draft.alive,
      joinAs: draft.joinAs === '' ? null : draft.joinAs,
      sources: closed ? [] : draft.sources,
    },
  };
}

const orNone = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
