/** Opens the pack of the moment that a line of the agenda is about. */
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import { nlWindowMoments } from '../../shared/text/nl-window-moments.ts';
import { say } from '../../shared/text/say.ts';
import type { Reader } from './reader.ts';

/** Which moment it is about is said to who cannot see where it stands. */
export function PackButton(props: {
  readonly moment: string;
  readonly line: PlacedSentence;
  readonly reader: Reader;
}) {
  const { moment, line, reader } = props;
  return (
    <button
      type="button"
      className="link why-button"
      aria-label={say(nlWindowMoments.packOf, { title: readSentence({ ...line, notes: [] }) })}
      onClick={() => reader.agenda?.open(moment)}
    >
      {nlWindowMoments.pack}
    </button>
  );
}
