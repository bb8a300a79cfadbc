/** Opens why a story is shown. */
import type { PlacedSentence } from '../../shared/briefing/document.ts';
import { readSentence } from '../../shared/briefing/fold-text.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import type { Reader } from '../briefing/reader.ts';

const words = nlWindow.why;

/** A button, or nothing where the reader does not tell why; which story it is about is said to who cannot see where it stands. */
export function WhyButton(props: {
  readonly story: string;
  readonly title: PlacedSentence;
  readonly reader: Reader;
  readonly small?: boolean;
}) {
  const { story, title, reader } = props;
  const { why } = reader;
  if (why === null) return null;
  return (
    <button
      type="button"
      className={props.small === true ? 'link why-button why-button-small' : 'link why-button'}
      data-story={story}
      aria-expanded={reader.whyOpen === story}
      aria-label={`${words.open} ${readSentence({ ...title, notes: [] })}`}
      onClick={() => why(story)}
    >
      {words.open}
    </button>
  );
}
