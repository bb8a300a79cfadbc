/** How a place reads in a list. */
import type { ShownCommunity } from '../../shared/contract-communities.ts';
import type { CommunityProposal } from '../../shared/model/community.ts';
import { nlCommunities } from '../../shared/text/nl-communities.ts';
import { nlWindowCommunities as words } from '../../shared/text/nl-window-communities.ts';
import { say } from '../../shared/text/say.ts';
import type { Wards } from '../sources/ward-select.tsx';

/** Names of wards; a code that the register does not have stays a code. */
export function wardNames(codes: readonly string[], wards: Wards): string {
  if (codes.length === 0) return words.wholeMunicipality;
  return codes.map((code) => wards.find((each) => each.code === code)?.name ?? code).join(', ');
}

/** "Facebookgroep · De Lutte · dagelijks in gesprek · vraag eerst: beheerder". */
export function placeLine(place: ShownCommunity, wards: Wards): string {
  return [
    capital(nlCommunities.platforms[place.platform]),
    wardNames(place.wards, wards),
    ...(place.closed ? [words.closed] : []),
    ...lifeLine(place),
    ...(place.ask === null ? [] : [say(words.askLine, { ask: place.ask })]),
    ...(place.joinAs === null ? [] : [say(words.joinLine, { as: nlCommunities.capacities[place.joinAs] })]),
  ].join(' · ');
}

/** "Forum · hele gemeente · ongeveer 3,5 berichten per week". */
export function proposalLine({ platform, wards: codes, perWeek }: CommunityProposal, wards: Wards): string {
  return say(words.proposals.line, {
    platform: capital(nlCommunities.platforms[platform]),
    places: wardNames(codes, wards),
    count: perWeek,
  });
}

function lifeLine({ life: { level, messages } }: ShownCommunity): readonly string[] {
  if (level === null) return [];
  const told = nlCommunities.livelinesses[level];
  return [messages === null ? told : say(words.counted, { level: told, count: messages })];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
