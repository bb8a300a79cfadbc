/** The directory with everything that can be done to it, and what was done last. */
import { useEffect, useState } from 'react';
import type { CommunityList } from '../../shared/contract-communities.ts';
import type { CommunityFields } from '../../shared/model/community.ts';
import type { Failure } from '../../shared/result.ts';
import { nlWindowCommunities as words } from '../../shared/text/nl-window-communities.ts';
import { say } from '../../shared/text/say.ts';
import { onPush } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { useAsking } from '../ui/use-asking.ts';
import { useCall } from '../ui/use-call.ts';

/** What was done last: `back` is what takes it back. */
export interface CommunityDone {
  readonly line: string;
  readonly name: string;
  readonly at: 'proposal' | 'place';
  readonly back: { readonly id: string } | { readonly source: string } | null;
}

/** The list, its verbs and their failures. Verbs resolve with whether it was done. */
export interface CommunitiesState {
  readonly list: CommunityList | null;
  readonly listFailure: Failure | null;
  /** Of a proposal, of the fields of a place, of taking one away or back. */
  readonly failures: Readonly<Record<'proposal' | 'fields' | 'place', Failure | null>>;
  readonly done: CommunityDone | null;
  readonly busy: boolean;
  readonly undoing: boolean;
  readonly again: () => void;
  readonly add: (fields: CommunityFields) => Promise<boolean>;
  readonly change: (id: string, fields: CommunityFields) => Promise<boolean>;
  readonly remove: (id: string, name: string) => Promise<boolean>;
  readonly accept: (source: string, name: string) => Promise<boolean>;
  readonly refuse: (source: string, name: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Asked again whenever the store changed and after each verb. */
export function useCommunities(): CommunitiesState {
  const asked = useCall('listCommunities', {});
  const { again } = asked;
  useEffect(() => onPush('storeChanged', again), [again]);
  const [done, setDone] = useState<CommunityDone | null>(null);
  const announce = useAnnounce();
  const adding = useAsking('addCommunity');
  const changing = useAsking('changeCommunity');
  const removing = useAsking('removeCommunity');
  const accepting = useAsking('acceptCommunity');
  const refusing = useAsking('refuseCommunity');
  const undoingStep = useAsking('undoCommunity');
  const undoingRefusal = useAsking('undoRefusal');
  const tell = (
    template: string,
    name: string,
    at: CommunityDone['at'],
    back: CommunityDone['back'],
  ): true => {
    const line = say(template, { name });
    setDone({ line, name, at, back });
    announce(line);
    again();
    return true;
  };
  const undo = async (): Promise<void> => {
    const back = done?.back ?? null;
    if (done === null || back === null) return;
    const answer =
      'id' in back
        ? await undoingStep.ask({ id: back.id })
        : await undoingRefusal.ask({ source: back.source });
    if (answer !== null) tell('id' in back ? words.undone : words.proposals.back, done.name, done.at, null);
  };
  const all = [adding, changing, removing, accepting, refusing, undoingStep, undoingRefusal];
  return {
    list: asked.value,
    listFailure: asked.failure,
    failures: {
      proposal: accepting.failure ?? refusing.failure ?? undoingRefusal.failure,
      fields: adding.failure ?? changing.failure,
      place: removing.failure ?? undoingStep.failure,
    },
    done,
    busy: all.some(({ busy }) => busy),
    undoing: undoingStep.busy || undoingRefusal.busy,
    again,
    add: async (fields) => {
      const answer = await adding.ask(fields);
      return answer !== null && tell(words.added, fields.name, 'place', { id: answer.value.id });
    },
    change: async (id, fields) =>
      (await changing.ask({ id, change: fields })) !== null &&
      tell(words.changed, fields.name, 'place', { id }),
    remove: async (id, name) =>
      (await removing.ask({ id })) !== null && tell(words.removed, name, 'place', { id }),
    accept: async (source, name) => {
      const answer = await accepting.ask({ source, change: {} });
      return answer !== null && tell(words.added, name, 'proposal', { id: answer.value.id });
    },
    refuse: async (source, name) =>
      (await refusing.ask({ source })) !== null &&
      tell(words.proposals.refused, name, 'proposal', { source }),
    undo,
  };
}
