/** A fact as it reads: its words, what it tells, whose it is, of when, and whether it was checked. */
import { dayAndMonth, noteMoment } from '../../shared/language/dutch-dates.ts';
import type { SheetFact } from '../../shared/model/fact.ts';
import { nl } from '../../shared/text/nl.ts';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';

const words = nlWindow.drafts.facts;

/** Two lines. */
export function FactFacts({ fact }: { readonly fact: SheetFact }) {
  const { check, expires, date, embargoUntil } = fact;
  const status = nl.facts.status[fact.status];
  const lines = [
    nl.facts.aspect[fact.aspect],
    embargoUntil === null ? status : say(words.embargoed, { status, when: noteMoment(embargoUntil) }),
    sourceWords(fact),
    date === null ? words.undated : dayAndMonth(date),
    check === null ? words.unchecked : say(words.checked, { by: check.by, when: noteMoment(check.at) }),
    ...(expires === null ? [] : [say(words.expires, { date: dayAndMonth(expires) })]),
  ];
  return (
    <>
      <p className="fact-text">{fact.text}</p>
      <small>{lines.join(' · ')}</small>
    </>
  );
}

function sourceWords({ publisher, own, sentence, kept }: SheetFact): string {
  const roles: Readonly<Record<string, string>> = nl.roles;
  if (publisher !== null) return say(words.from, { publisher });
  if (sentence.kind === 'written')
    return say(words.said, { role: (roles[sentence.role] ?? sentence.role).toLowerCase() });
  return own ? words.own : kept ? words.kept : words.proposed;
}
