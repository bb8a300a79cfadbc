/** Every version, the newest first, with what is different in it. */

import type { ShownAction } from '../../shared/contract-work.ts';
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.drafts.versions;
type Parts = ShownAction['differences'][number]['parts'];

/** Each opens to its difference. */
export function Versions({ shown }: { readonly shown: ShownAction }) {
  const { versions } = shown.action;
  return (
    <section className="versions" aria-labelledby="versies">
      <h2 id="versies">{words.title}</h2>
      {versions.length === 0 && <p className="help">{words.none}</p>}
      {versions.toReversed().map(({ n, by, at, note }) => (
        <details key={n} className="version">
          <summary>
            {say(words.line, { n, role: nl.roles[by], when: noteMoment(at) })}
            {n === versions.length && <span className="badge">{words.current}</span>}
            {note !== null && <small>{note}</small>}
          </summary>
          <p className="help">{n === 1 ? words.first : words.differs}</p>
          <Difference first={n === 1} parts={shown.differences.find((each) => each.n === n)?.parts ?? []} />
        </details>
      ))}
    </section>
  );
}

/** A first version is no difference: it is simply the text. */
function Difference({ parts, first }: { readonly parts: Parts; readonly first: boolean }) {
  return (
    <p className="difference">
      {parts.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id and never move
        if (kind === 'same' || first) return <span key={index}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id and never move
          <Tag key={index}>
            <span className="visually-hidden"> {words[kind]} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
