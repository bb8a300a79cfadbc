/** What is known of a paper, name by name. */
import type { ReactNode } from 'react';
import type { ShownEntry } from '../../shared/contract-council.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';
import { daysWords, shortDay, wholeDay } from './due-words.ts';

const words = nlWindowCouncil.entry;

/** Nothing is shown for what is not known. */
export function EntryFacts({ entry }: { readonly entry: ShownEntry }) {
  const { facts } = words;
  const { source } = entry;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [facts.kind, nl.council.kinds[entry.kind]],
    [facts.from, entry.from],
    [facts.date, wholeDay(entry.date)],
    [facts.term, <Term key="term" entry={entry} />],
    [facts.status, statusLine(entry)],
    [facts.owner, entry.owner],
    [facts.nr, entry.nr],
    [facts.source, say(nlWindowCouncil.track.source, { name: source.name, day: shortDay(source.date) })],
  ];
  return (
    <dl className="facts council-facts">
      {rows
        .filter(([name, value]) => value !== null && (name !== facts.term || hasTerm(entry)))
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const hasTerm = ({ kind, due, term, termText }: ShownEntry): boolean =>
  kind !== 'agenda' && (due !== null || term !== null || termText !== null);

function Term({ entry: { due, term, termText } }: { readonly entry: ShownEntry }) {
  if (due === null) return <>{termText ?? (term === null ? '' : wholeDay(term))}</>;
  const line = due.counted ? words.termCounted : words.termDay;
  return (
    <>
      <span className={due.days < 0 ? 'is-late' : undefined}>
        {say(line, { day: wholeDay(due.term), left: daysWords(due.days) })}
      </span>
      {due.lastWorkday !== due.term && due.days >= 0 && (
        <small>{say(words.workday, { day: wholeDay(due.lastWorkday) })}</small>
      )}
    </>
  );
}

function statusLine({ status, answeredAt, statusBy }: ShownEntry): string {
  const name = nl.council.statuses[status];
  const when = answeredAt === null ? name : say(words.statusOn, { status: name, day: shortDay(answeredAt) });
  return say(statusBy === 'list' ? words.byList : words.byPerson, { status: when });
}
