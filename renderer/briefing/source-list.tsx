/** The numbered sources; a title opens at the source, in the system browser. */
import type { SourceNote } from '../../shared/briefing/document.ts';
import { OpenAtSource } from '../evidence/open-at-source.tsx';

/** One line a source, under the number the notes use. */
export function SourceList(props: { readonly notes: readonly SourceNote[] }) {
  return (
    <ol className="source-list">
      {props.notes.map((note) => {
        const name = note.title === '' ? note.publisher : note.title;
        return (
          <li key={note.item} value={note.number}>
            {note.link === null ? <span>{name}</span> : <OpenAtSource id={note.item} label={name} />}
            <span className="source-meta">
              {[note.title === '' ? null : note.publisher, note.when].filter(Boolean).join(', ')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
