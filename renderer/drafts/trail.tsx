/** "Wat er gebeurde": every event in words, oldest first; nothing is ever left out. */
import type { ShownAction } from '../../shared/contract-work.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';

const words = nlWindow.drafts.trail;

/** What was taken back stays, struck through. */
export function Trail({ lines }: { readonly lines: ShownAction['trail'] }) {
  return (
    <section className="trail" aria-labelledby="logboek">
      <h2 id="logboek">{words.title}</h2>
      <ol>
        {lines.map(({ event, text, lost, undone }) => (
          <li key={event} className={undone ? 'trail-undone' : undefined}>
            {text}
            {lost !== null && <small>{lost}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
