/** From a story of the briefing to doing something about it. */
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import type { Reader } from '../briefing/reader.ts';
import { BusyButton } from '../ui/busy-button.tsx';

const words = nlWindow.work.start;

/** Opens the panel; nothing where the reader has no part in it. */
export function StartButton(props: {
  readonly story: string;
  readonly title: PlacedSentence;
  readonly reader: Reader;
}) {
  const { story, title, reader } = props;
  const { work } = reader;
  if (work === undefined) return null;
  const about = { verb: words.begin, title: readSentence({ ...title, notes: [] }) };
  return (
    <button
      type="button"
      className="link why-button start-button"
      data-start={story}
      aria-expanded={work.open === story}
      aria-label={say(words.about, about)}
      onClick={() => work.begin(story)}
    >
      {words.begin}
    </button>
  );
}

/** Leads to the editor with this draft as the first version; to the hand-over where nothing is written. */
export function WriteButton(props: {
  readonly story: string;
  readonly title: string;
  readonly reader: Reader;
}) {
  const { work } = props.reader;
  if (work === undefined) return null;
  return (
    <BusyButton
      className="button button-small button-main"
      busy={work.busy}
      busyText={words.writing}
      about={props.title}
      onClick={() => work.write(props.story)}
    >
      {work.handsOver(props.story) ? words.runHandOver : words.write}
    </BusyButton>
  );
}
