/** The guard: every number, name, date, time, place, quotation, link or contact of a text must stand in its ground. */
import { splitSentences } from '../language/sentences.ts';
import { type Claim, type Ground, markRead, type VetFinding } from './vet-claim.ts';
import { contactClaims, free } from './vet-contacts.ts';
import { dateClaims } from './vet-dates.ts';
import { newNames } from './vet-names.ts';
import { numberClaims } from './vet-numbers.ts';
import { readPhrases } from './vet-phrases.ts';
import { newQuotes } from './vet-quotes.ts';
import { timeClaims } from './vet-times.ts';

export { type Ground, type VetFinding, type VetKind, vetKinds } from './vet-claim.ts';

/** A sentence's claims but names and quotations, and the sentence with these marked. */
function readSentence(sentence: string, today: string): { claims: readonly Claim[]; rest: string } {
  const finders = [contactClaims, (text: string) => dateClaims(text, today), timeClaims, numberClaims];
  return finders.reduce<{ claims: readonly Claim[]; rest: string }>(
    ({ claims, rest }, find) => {
      const found = find(rest);
      return { claims: [...claims, ...found], rest: markRead(rest, found) };
    },
    { claims: [], rest: sentence },
  );
}

/** Everything that the ground's texts say in figures, days, times and contacts. */
function heldKeys({ texts, date }: Ground): ReadonlySet<string> {
  const held = texts.flatMap((text) =>
    splitSentences(text).flatMap(({ start, end }) =>
      readSentence(text.slice(start, end), date).claims.flatMap(({ holds }) => holds),
    ),
  );
  return new Set([free, ...held]);
}

/**
 * Finds every claim of a Dutch text that the ground does not hold, in order of place; empty means that nothing in it is new.
 * Values count, not spelling: `twaalf` is `12`, `half negen` is `8.30 uur`, `dinsdag 3 maart` is `2026-03-03` in that year.
 * Says nothing about whether a sentence joins its claims rightly. Never throws.
 */
export function vetText(text: string, ground: Ground): readonly VetFinding[] {
  const held = heldKeys(ground);
  const phrases = readPhrases(ground.texts);
  const found: VetFinding[] = ground.ownSpeech === true ? [] : [...newQuotes(text, phrases)];
  for (const span of splitSentences(text)) {
    const { claims, rest } = readSentence(text.slice(span.start, span.end), ground.date);
    const findings = [
      ...claims.filter(({ start, end, keys }) => start < end && !keys.some((key) => held.has(key))),
      ...newNames(rest, phrases),
    ];
    for (const { kind, start, end } of findings) {
      const from = span.start + start;
      const to = span.start + end;
      found.push({ kind, start: from, end: to, quote: text.slice(from, to) });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
