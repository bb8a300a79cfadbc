/** What was done to a part last, with its way back. */
import type { Guidelines } from '../../shared/model/guidelines.ts';
import { nlWindowGuidelines as words } from '../../shared/text/nl-window-guidelines.ts';
import { ResultLine } from '../ui/result-line.tsx';
import { partsLine } from './guideline-lines.ts';
import type { GuidelinesDesk } from './use-guidelines.ts';

/** Nothing where another part was changed last. */
export function PartResult(props: { readonly desk: GuidelinesDesk; readonly part: keyof Guidelines }) {
  const { last, undoing, undo } = props.desk;
  if (last === null || !last.parts.includes(props.part)) return null;
  const { change } = last;
  const back = change && {
    words: words.undo,
    busyText: words.undoing,
    about: partsLine(change.parts),
    busy: undoing,
    run: () => undo(change),
  };
  return <ResultLine line={last.line} turn={last} back={back} />;
}
