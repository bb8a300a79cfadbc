/** The stories that are out of the pages, folded. */
import { longDate } from '../../shared/language/dutch-dates.ts';
import type { MutedStory } from '../../shared/model/explanation.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import type { Deciding } from './use-deciding.ts';

const words = nlWindow.why;

/** Nothing where nothing is muted. */
export function MutedList(props: {
  readonly muted: readonly MutedStory[];
  readonly deciding: Deciding;
  readonly onWhy: (story: string) => void;
}) {
  const { muted, deciding, onWhy } = props;
  if (muted.length === 0) return null;
  return (
    <details className="muted-list">
      <summary>{say(words.muted.summary, { count: muted.length })}</summary>
      <ul>
        {muted.map(({ story, title, decision, until }) => (
          <li key={story}>
            <span>
              {title} <small>{mutedUntil(until)}</small>
            </span>
            <span className="actions">
              <button
                type="button"
                className="link why-button"
                aria-label={`${words.open} ${title}`}
                onClick={() => onWhy(story)}
              >
                {words.open}
              </button>
              <button
                type="button"
                className="button button-small"
                aria-disabled={deciding.busy}
                aria-label={say(words.muted.undoAbout, { title })}
                onClick={() => void deciding.undecide(decision)}
              >
                {words.muted.undo}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "tot en met maandag 9 maart 2026". */
export const mutedUntil = (until: string | null): string =>
  until === null ? words.muted.always : say(words.muted.until, { date: longDate(until) });
