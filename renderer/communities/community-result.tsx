/** What was done last at one of the two lists, or why it was not, with the way back. */
import { nlWindowCommunities as words } from '../../shared/text/nl-window-communities.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { ResultLine } from '../ui/result-line.tsx';
import type { CommunitiesState, CommunityDone } from './use-communities.ts';

/** Nothing where the other list was changed last. */
export function CommunityResult(props: {
  readonly state: CommunitiesState;
  readonly at: CommunityDone['at'];
}) {
  const { state, at } = props;
  const done = state.done?.at === at ? state.done : null;
  const failure = state.failures[at];
  const back = done?.back && {
    words: words.undo,
    busyText: words.undoing,
    about: done.name,
    busy: state.undoing,
    run: () => void state.undo(),
  };
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      <ResultLine line={done?.line ?? ''} turn={done} back={back ?? null} />
    </>
  );
}
