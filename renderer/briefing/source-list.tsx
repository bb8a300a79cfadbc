/** The numbered sources; a title opens at the source, in the system browser. */
import type { SourceNote } from '../../shared/briefing/document.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { call } from '../bridge.ts';
import { useAnnounce } from '../ui/live-region.tsx';

export function SourceList(props: { readonly notes: readonly SourceNote[] }) {
  const announce = useAnnounce();
  const open = (item: string): void => {
    call('openItem', { id: item }).then(
      () => announce(nlWindow.evidence.opened),
      () => announce(nlWindow.evidence.notOpened),
    );
  };
  return (
    <ol className="source-list">
      {props.notes.map((note) => (
        <li key={note.item} value={note.number}>
          {note.link === null ? (
            <span>{note.title === '' ? note.publisher : note.title}</span>
          ) : (
            <button type="button" className="link" onClick={() => open(note.item)}>
              {note.title === '' ? note.publisher : note.title}
            </button>
          )}
          <span className="source-meta">
            {[note.title === '' ? null : note.publisher, note.when].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
