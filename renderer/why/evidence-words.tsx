/** The words that say so; each leads to its message with the words marked. */
import { useId, useState } from 'react';
import type { ItemEvidence } from '../../shared/model/explanation.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { ItemCard } from '../evidence/item-card.tsx';

const words = nlWindow.why;
/** Words shown before the rest is asked for. */
const mostFirst = 8;

/** `sources` names the publisher of an item by its id. One message is open at a time. */
export function EvidenceWords(props: {
  readonly evidence: readonly ItemEvidence[];
  readonly sources: ReadonlyMap<string, string>;
}) {
  const { sources } = props;
  const evidence = differentFirst(props.evidence);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const lead = useId();
  const body = useId();
  if (evidence.length === 0) return null;
  const shown = all ? evidence : evidence.slice(0, mostFirst);
  const opened = evidence.find((each) => keyOf(each) === open);
  return (
    <>
      <p className="help" id={lead}>
        {words.words}
      </p>
      <ul className="evidence-words" aria-labelledby={lead}>
        {shown.map((each) => (
          <li key={keyOf(each)}>
            <button
              type="button"
              className="evidence-word"
              aria-expanded={open === keyOf(each)}
              aria-controls={open === keyOf(each) ? body : undefined}
              onClick={() => setOpen(open === keyOf(each) ? null : keyOf(each))}
            >
              <mark>{each.quote}</mark> <small>{sources.get(each.item) ?? ''}</small>
            </button>
          </li>
        ))}
      </ul>
      {!all && evidence.length > mostFirst && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say(words.moreWords, { count: evidence.length - mostFirst })}
        </button>
      )}
      {opened !== undefined && (
        <div id={body} className="evidence-opened">
          <ItemCard key={keyOf(opened)} id={opened.item} version={opened.version} mark={opened} />
        </div>
      )}
    </>
  );
}

/** Every word once, then the same words in other messages: the first screen tells the most. */
function differentFirst(evidence: readonly ItemEvidence[]): readonly ItemEvidence[] {
  const seen = new Set<string>();
  const isNew = evidence.map(({ quote }) => {
    const word = quote.toLowerCase();
    const fresh = !seen.has(word);
    seen.add(word);
    return fresh;
  });
  return [...evidence.filter((_, at) => isNew[at]), ...evidence.filter((_, at) => !isNew[at])];
}

const keyOf = ({ item, field, start, end }: ItemEvidence): string => `${item} ${field} ${start} ${end}`;
