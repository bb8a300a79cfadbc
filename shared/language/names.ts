/**
 * Persons in Dutch text, good enough to mask them and to know public office-holders: by title, office, initials, first
 * name, and later mentions of a surname. It leans to finding too many: a name left standing is the worse mistake.
 */
import { ambiguousFirstNames, firstNames } from './lists/first-names.ts';
import { notNames, portfolios, publicOffices, strictOffices, strongCues, weakCues } from './lists/offices.ts';
import { particles, surnames } from './lists/surnames.ts';
import {
  adjoins,
  initialsEnd,
  isCapitalised,
  type NameRow,
  namesThing,
  type Reading,
  surnameEnd,
} from './name-rows.ts';
import { type Token, tokenise } from './words.ts';

/** A person's name; `quote === text.slice(start, end)`, without the title or office before it. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** True for the holder of a public office named as such in this text; such a name need not be masked. */
  readonly office: boolean;
}

/** A public function, with or without a name behind it (`wethouder`, `VVD-raadslid`). */
export interface OfficeSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

type Cue = 'office' | 'strong' | 'weak' | 'none';

/** The last part of a compound, so that `oud-wethouder` and `verkeerswethouder` count. */
function isOffice(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (strictOffices.has(token.folded)) return true;
  if (publicOffices.has(token.folded)) return true;
  const tail = token.folded.split('-').at(-1) ?? '';
  return publicOffices.has(tail) || /(?:wethouder|raadslid|burgemeester)s?$/.test(token.folded);
}

/** What the word before a possible name says; a full stop behind a title and a party in brackets are looked through. */
function cueBefore(reading: Reading, index: number, titles = 3): Cue {
  let at = index - 1;
  const dot = reading.tokens[at];
  if (dot?.text === '.' && adjoins(reading, index)) at -= 1;
  const before = reading.tokens[at];
  if (before === undefined || !adjoins(reading, index)) return 'none';
  if (isOffice(before)) return 'office';
  const key = before.folded.split('-').at(-1) ?? before.folded;
  if (strongCues.has(key)) {
    // `wethouder mr. Jansen`: the office stands before the title.
    return titles > 0 && cueBefore(reading, at, titles - 1) === 'office' ? 'office' : 'strong';
  }
  return weakCues.has(key) ? 'weak' : 'none';
}

/** First names from `index`: up to three known ones, with initials between. Gives the index behind, or null. */
function firstNamesEnd(reading: Reading, index: number, known: (token: Token) => boolean): number | null {
  let at = index;
  while (at - index < 3) {
    const token = reading.tokens[at];
    if (token === undefined || !isCapitalised(token) || !known(token)) break;
    if (at > index && !adjoins(reading, at)) break;
    at += 1;
  }
  if (at === index) return null;
  return initialsEnd(reading, at) ?? at;
}

const isFirstName = (token: Token): boolean =>
  firstNames.has(token.folded) || token.folded.split('-').every((part) => firstNames.has(part));

/** Whether the surname from `index` is a known one or carries a particle: evidence for an ambiguous first name. */
function isSureSurname(reading: Reading, index: number, end: number): boolean {
  const last = reading.tokens[end - 1];
  return end - index > 1 || (last !== undefined && surnames.has(last.folded.split('-')[0] ?? ''));
}

function fullName(reading: Reading, index: number): NameRow | null {
  const token = reading.tokens[index];
  if (token === undefined) return null;
  const initials = initialsEnd(reading, index);
  if (initials !== null) {
    const end = surnameEnd(reading, initials);
    if (end === null || !adjoins(reading, initials) || isEnumerated(reading, index)) return null;
    return { from: index, to: end, surname: initials };
  }
  const behind = firstNamesEnd(reading, index, isFirstName);
  if (behind !== null) {
    const end = adjoins(reading, behind) ? surnameEnd(reading, behind) : null;
    if (end !== null) return { from: index, to: end, surname: behind };
    // `Jan Peter`: the last of several first names serves as the surname.
    return behind - index > 1 ? { from: index, to: behind, surname: behind - 1 } : null;
  }
  if (ambiguousFirstNames.has(token.folded) && isCapitalised(token) && adjoins(reading, index + 1)) {
    const end = surnameEnd(reading, index + 1);
    if (end !== null && isSureSurname(reading, index + 1, end))
      return { from: index, to: end, surname: index + 1 };
  }
  return particleName(reading, index);
}

/** `Farida el Amrani`, `Wytze van der Molen`: an unknown first name before particles that places do not carry. */
function particleName(reading: Reading, index: number): NameRow | null {
  const [first, one, two] = reading.tokens.slice(index, index + 3);
  if (first === undefined || one === undefined || !isCapitalised(first) || notNames.has(first.folded))
    return null;
  const sure =
    /^(?:el|al|bin|ben|ter|ten)$/.test(one.text) ||
    (one.text === 'van' && /^(?:der|den|'t)$/.test(two?.folded ?? ''));
  if (!sure || !adjoins(reading, index + 1)) return null;
  const end = surnameEnd(reading, index + 1);
  const known = reading.tokens[(end ?? 0) - 1];
  if (end === null || end - index < 3) return null;
  if (
    /^(?:ter|ten|den)$/.test(two?.folded ?? one.text) &&
    known !== undefined &&
    /^(?:haag|bosch|heide|apel)$/.test(known.folded)
  )
    return null;
  return { from: index, to: end, surname: index + 1 };
}

/** `plan B. Jansen`: the letter belongs to the word before it. */
function isEnumerated(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1]?.folded ?? '';
  return /^(?:plan|vitamine|lijn|groep|klas|blok|hal|zaal|team|categorie|type|optie|variant|gebouw|hepatitis)$/.test(
    before,
  );
}

/** Behind a form of address even `van der Berg` in small letters is a name; `burgemeester van Utrecht` is not. */
function isPolite(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  const word = before?.text === '.' ? reading.tokens[index - 2] : before;
  return /^(?:dhr|mevr|mw|meneer|mevrouw|heer)$/.test(word?.folded ?? '');
}

/** A name behind a title, office or role that `fullName` does not know: a bare surname, or an unknown first name. */
function cuedName(reading: Reading, index: number, cue: Cue): NameRow | null {
  if (cue === 'none') return null;
  const token = reading.tokens[index];
  if (token === undefined || (cue === 'office' && portfolios.has(token.folded))) return null;
  const end = surnameEnd(reading, index);
  if (end === null || (!/^[\p{Lu}'’]/u.test(token.text) && !isPolite(reading, index))) return null;
  const more = end - index === 1 && adjoins(reading, end) ? surnameEnd(reading, end) : null;
  const whole = more !== null && !namesThing(reading, end, more) ? more : end;
  if (cue === 'weak') {
    const sure = isSureSurname(reading, index, end) || (more !== null && isSureSurname(reading, end, more));
    if (!sure && !isFirstName(token)) return null;
  }
  return { from: index, to: whole, surname: whole === end ? index : end };
}

/** `Kevin (23)`: a first name with an age. */
function agedName(reading: Reading, index: number): NameRow | null {
  const [name, open, age, close] = reading.tokens.slice(index, index + 4);
  if (name === undefined || !isFirstName(name) || !isCapitalised(name)) return null;
  if (open?.text !== '(' || age?.kind !== 'number' || !/^\d{1,3}$/.test(age.text) || close?.text !== ')')
    return null;
  return { from: index, to: index + 1, surname: index };
}

interface Found extends NameRow {
  readonly office: boolean;
}

function findRows(reading: Reading): Found[] {
  const rows: Found[] = [];
  let offices = false;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const cue = cueBefore(reading, index);
    const previous = rows.at(-1);
    const row = fullName(reading, index) ?? cuedName(reading, index, cue) ?? agedName(reading, index);
    if (row !== null && !namesThing(reading, row.from, row.to)) {
      rows.push({ ...row, office: cue === 'office' });
      offices = cue === 'office';
      index = row.to - 1;
      continue;
    }
    // `wethouders Jansen en De Vries`: the second name shares the office of the first.
    const link = reading.tokens[index - 1]?.folded;
    if (offices && previous?.to === index - 1 && (link === 'en' || link === ',')) {
      const end = surnameEnd(reading, index);
      if (end !== null && isPluralOffice(reading, previous)) {
        rows.push({ from: index, to: end, surname: index, office: true });
        index = end - 1;
      }
    }
  }
  return rows;
}

function isPluralOffice(reading: Reading, row: Found): boolean {
  return row.office && /(?:s|en)$/.test(reading.tokens[row.from - 1]?.folded ?? '');
}

/** The surname's last word, by which later mentions are known. */
function surnameKey(reading: Reading, row: NameRow): string {
  return reading.tokens[row.to - 1]?.folded ?? '';
}

/** Later mentions of a surname alone (`Jansen`, `De Vries`); one that is also a place is skipped behind `in` and `uit`. */
function laterMentions(reading: Reading, rows: readonly Found[]): Found[] {
  const known = new Map(rows.map((row) => [surnameKey(reading, row), row.office] as const));
  const taken = new Set(
    rows.flatMap((row) => Array.from({ length: row.to - row.from }, (_, at) => row.from + at)),
  );
  const later: Found[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    const office = known.get(token.folded);
    if (office === undefined || taken.has(index) || !isCapitalised(token) || notNames.has(token.folded))
      continue;
    if (/^(?:in|te|uit|naar|gemeente)$/.test(reading.tokens[index - 1]?.folded ?? '')) continue;
    let from = index;
    while (
      from > 0 &&
      particles.has(reading.tokens[from - 1]?.folded ?? '') &&
      adjoins(reading, from) &&
      index - from < 3
    )
      from -= 1;
    const lead = reading.tokens[from];
    if (from < index && lead !== undefined && !/^\p{Lu}/u.test(lead.text)) from = index;
    if (namesThing(reading, from, index + 1)) continue;
    later.push({ from, to: index + 1, surname: from, office });
  }
  return later;
}

/** Finds named persons, ordered, not overlapping. `tokens` are `tokenise(text)` when the caller has them. */
export function findPersons(text: string, tokens: readonly Token[] = tokenise(text)): NameSpan[] {
  const reading: Reading = { text, tokens };
  const rows = findRows(reading);
  return [...rows, ...laterMentions(reading, rows)]
    .sort((a, b) => a.from - b.from)
    .flatMap((row) => {
      const first = tokens[row.from];
      const last = tokens[row.to - 1];
      if (first === undefined || last === undefined) return [];
      return [
        { start: first.start, end: last.end, quote: text.slice(first.start, last.end), office: row.office },
      ];
    });
}

/** Finds public functions, named or not. */
export function findOffices(text: string, tokens: readonly Token[] = tokenise(text)): OfficeSpan[] {
  return tokens
    .filter((token) => isOffice(token) && !(strictOffices.has(token.folded) && /^\p{Lu}/u.test(token.text)))
    .map((token) => ({ start: token.start, end: token.end, quote: token.text }));
}
