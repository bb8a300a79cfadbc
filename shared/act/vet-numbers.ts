/** Numbers, amounts of money, shares and ordinals in Dutch text, by their value. */
import { fold } from '../language/fold.ts';
import { type Claim, claim } from './vet-claim.ts';
import { numberWordValue, ordinalWordValue } from './vet-number-words.ts';
import { looseAmounts, moneyWords, noNumbers, percentWords, scaleWords } from './words/vet-number-words.ts';

/** A figure with its separators, a word, or a sign of money or share. */
const atomShape =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[.\u00a0\u2009\u202f ]\d{3})+(?:,\d+)?(?!\d|[.,]\d)|(?<![\p{L}\p{N}])\d+(?:[.,:]\d+)*(?!\d)|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|[€%]/gu;

interface Atom {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const rounded = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** `1.200`, `1 200` and `1200` are one number; a comma parts decimals, and so does a stop that parts no thousands. */
function figureValue(text: string): number {
  const thousands = /^\d{1,3}(?:[^\d,]\d{3})+(?:,\d+)?$/.test(text) && !text.includes(':');
  const plain = thousands ? text.replace(/[^\d,]/g, '') : text;
  return Number.parseFloat(plain.replace(/[,:]/, '.'));
}

/** What a bare figure may also be: a time, a year, the day of a date. */
function otherReadings(text: string): readonly string[] {
  const [, hour, minute] = /^(\d{1,2})[.:]([0-5]\d)$/.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined && Number(hour) <= 24)
    return [`t:${String(Number(hour) % 24).padStart(2, '0')}:${minute}`];
  return /^(?:19|20)\d{2}$/.test(text) ? [`y:${text}`] : [];
}

function atomsOf(text: string): readonly Atom[] {
  return [...text.matchAll(atomShape)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function joins(text: string, before: Atom | undefined, after: Atom | undefined): boolean {
  return (
    before !== undefined && after !== undefined && /^[\s-]{0,2}$/.test(text.slice(before.end, after.start))
  );
}

/** Whether a number word is another word in these surroundings. */
function isOtherWord(text: string, atom: Atom): boolean {
  const before = fold(text.slice(0, atom.start)).trimEnd();
  const behind = fold(text.slice(atom.end)).trimStart();
  return noNumbers.some(
    ([word, left, right]) => word === atom.folded && left.test(before) && right.test(behind),
  );
}

interface Amount {
  readonly value: number;
  /** Index of the atom behind. */
  readonly to: number;
  /** True where a word such as `miljoen` stands in it. */
  readonly large: boolean;
}

const isFigure = (atom: Atom): boolean => /^\d/.test(atom.folded);

/** A number from atom `at`, the scale words behind it included. */
function amountAt(text: string, atoms: readonly Atom[], at: number): Amount | null {
  const first = atoms[at];
  if (first === undefined) return null;
  const start = isFigure(first)
    ? figureValue(first.folded)
    : (numberWordValue(first.folded) ?? scaleWords.get(first.folded) ?? null);
  if (start === null || Number.isNaN(start) || isOtherWord(text, first)) return null;
  let value = start;
  let to = at + 1;
  let large = (scaleWords.get(first.folded) ?? 0) >= 1e6;
  for (let scale = scaleWords.get(atoms[to]?.folded ?? ''); scale !== undefined; ) {
    if (!joins(text, atoms[to - 1], atoms[to])) break;
    value *= scale;
    large ||= scale >= 1e6;
    to += 1;
    scale = scaleWords.get(atoms[to]?.folded ?? '');
  }
  return { value, to, large };
}

/** The claim of an amount with the sign of money or share beside it. */
function amountClaim(text: string, atoms: readonly Atom[], at: number, amount: Amount): Claim {
  const first = atoms[at];
  const before = atoms[at - 1];
  const last = atoms[amount.to - 1];
  const behind = atoms[amount.to];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const value = rounded(amount.value);
  const unit = joins(text, last, behind) ? (behind?.folded ?? '') : '';
  const signed = joins(text, before, first) && moneyWords.test(before?.folded ?? '');
  if (percentWords.test(unit)) return claim('number', start, behind?.end ?? end, [`p:${value}`]);
  if (signed || moneyWords.test(unit)) {
    const keys = [`e:${value}`, `l:${value}`];
    const from = signed ? (before?.start ?? start) : start;
    const to = signed ? end : (behind?.end ?? end);
    return { kind: 'number', start: from, end: to, keys, holds: [`e:${value}`, `n:${value}`] };
  }
  const whole = first !== undefined && amount.to === at + 1 ? otherReadings(first.folded) : [];
  // `6,4 miljoen` says as much as `6,4 miljoen euro`, and `2,5 ton` may be money.
  const spoken = amount.large ? [`l:${value}`] : [];
  const ton = unit === 'ton' ? [`e:${rounded(amount.value * 100_000)}`] : [];
  return claim('number', start, end, [`n:${value}`, ...spoken, ...ton, ...whole]);
}

/** An ordinal: `3e`, `tweede`; it may be the day of a date. */
function ordinalClaim(text: string, atoms: readonly Atom[], at: number): Claim | null {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (atom === undefined) return null;
  if (isFigure(atom)) {
    if (next?.start !== atom.end || !/^(?:e|de|ste)$/.test(next.folded)) return null;
    const value = rounded(figureValue(atom.folded));
    return ordinal(text, value, atom.start, next.end);
  }
  const value = ordinalWordValue(atom.folded);
  return value === null || isOtherWord(text, atom)
    ? null
    : ordinal(text, rounded(value), atom.start, atom.end);
}

/** `de 3e` by itself may be the day of a date; `de 3e keer` is none. */
function ordinal(text: string, value: string, start: number, end: number): Claim {
  const alone = /^\s*(?:[.,;:!?)]|$)/.test(text.slice(end));
  return {
    kind: 'number',
    start,
    end,
    keys: alone ? [`o:${value}`, `day:${value}`] : [`o:${value}`],
    holds: [`o:${value}`],
  };
}

/** A list's own number at the head of a line says nothing. */
const listMark = /^\s*\d{1,2}[.)](?=\s|$)/u;

/** Fractions, rings and figures of other scripts; raised ones stand behind a unit. */
const otherDigits = /(?<![\p{L}\p{M}]\p{N}*)(?![0-9¹²³])\p{N}+(?![\p{L}\p{M}])/gu;

/** A way of saying "always". */
const alwaysOpen = /(?<!\d)24\/7(?!\d)/g;

/** All numbers of a sentence. What other finders read must be marked before. */
export function numberClaims(sentence: string): readonly Claim[] {
  const mark = listMark.exec(sentence)?.[0].length ?? 0;
  const text = (' '.repeat(mark) + sentence.slice(mark)).replace(alwaysOpen, '    ');
  const claims: Claim[] = [looseAmounts, otherDigits]
    .flatMap((shape) => [...text.matchAll(shape)])
    .map((match) => claim('number', match.index, match.index + match[0].length, [`w:${fold(match[0])}`]));
  const taken = (atom: Atom): boolean =>
    claims.some(({ start, end }) => atom.start < end && start < atom.end);
  const atoms = atomsOf(text).filter((atom) => !taken(atom));
  for (let at = 0; at < atoms.length; at += 1) {
    const asOrdinal = ordinalClaim(text, atoms, at);
    if (asOrdinal !== null) {
      claims.push(asOrdinal);
      continue;
    }
    const amount = amountAt(text, atoms, at);
    if (amount === null) continue;
    claims.push(amountClaim(text, atoms, at, amount));
    at = amount.to - 1;
  }
  // The stressed spelling counts; without accents it is the article.
  if (/(?<!\p{L})[eé]én(?!\p{L})/iu.test(text)) claims.push({ ...claim('number', 0, 0, []), holds: ['n:1'] });
  return claims;
}
