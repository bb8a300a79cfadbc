/** What was noted since the page opened, each with the way back. */
import { useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { say } from '../../shared/text/say.ts';
import { call, failureOf } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';
import { FailureNotice } from '../ui/notice.tsx';

const words = nlSources.note;
/** Characters of a signal that say which one it is. */
const recognisable = 90;

/** A signal of this session, as it was typed. */
export interface Noted {
  readonly id: string;
  readonly text: string;
}

/** Nothing before the first. */
export function NotedList(props: {
  readonly noted: readonly Noted[];
  readonly onUndone: (id: string) => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const undo = (id: string): void => {
    call('removeItem', { id }).then(
      () => {
        setFailure(null);
        announce(words.undone);
        props.onUndone(id);
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  if (props.noted.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="zojuist-genoteerd">
      <h2 id="zojuist-genoteerd">{words.notedTitle}</h2>
      {failure !== null && <FailureNotice failure={failure} />}
      <ul className="alias-list">
        {props.noted.map(({ id, text }) => (
          <li key={id}>
            <span className="noted-text">{shortText(text)}</span>
            <button
              type="button"
              className="button button-small"
              aria-label={say(words.undoOf, { text: shortText(text) })}
              onClick={() => undo(id)}
            >
              {nlSources.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The beginning, cut at a space where there is one near. */
export function shortText(text: string): string {
  if (text.length <= recognisable) return text;
  const end = text.lastIndexOf(' ', recognisable);
  return `${text.slice(0, end <= 0 ? recognisable : end)}…`;
}
