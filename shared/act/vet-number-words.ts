/** The value of a Dutch number word. */
import { irregularOrdinals, numberEndings, numeralWords } from './words/vet-number-words.ts';

const tens =
  /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/;
const halves = /^(twee|drie|vier|vijf|zes|zeven|acht|negen)en(?:een)?hal(?:f|ve)$/;

function belowHundred(word: string): number | null {
  if (word === 'een') return 1;
  const known = numeralWords.get(word);
  if (known !== undefined) return known;
  const [, one, ten] = tens.exec(word) ?? [];
  if (one === undefined || ten === undefined) return null;
  return (one === 'een' ? 1 : (numeralWords.get(one) ?? 0)) + (numeralWords.get(ten) ?? 0);
}

/** `driehonderdvijftig`, `honderd`; behind the scale `en` may stand. Null where a part is no number. */
function scaled(
  word: string,
  scale: string,
  factor: number,
  below: (part: string) => number | null,
): number | null {
  const at = word.indexOf(scale);
  if (at < 0) return null;
  const left = at === 0 ? 1 : below(word.slice(0, at));
  const rest = word.slice(at + scale.length).replace(/^en(?=.)/, '');
  const right = rest === '' ? 0 : below(rest);
  return left === null || right === null ? null : left * factor + right;
}

const belowThousand = (word: string): number | null =>
  belowHundred(word) ?? scaled(word, 'honderd', 100, belowHundred);

/** The value of a folded number word (`driehonderdvijftig`, `anderhalf`, `tweemaal`), or null; `een` is none by itself. */
export function numberWordValue(word: string): number | null {
  if (word === 'een' || word.length > 60) return null;
  const half = halves.exec(word)?.[1];
  if (half !== undefined) return (numeralWords.get(half) ?? 0) + 0.5;
  const plain = belowThousand(word) ?? scaled(word, 'duizend', 1000, belowThousand);
  if (plain !== null) return plain;
  const joined = numberEndings.exec(word)?.[1];
  return joined === undefined ? null : numberWordValue(joined);
}

/** The value of a folded ordinal (`tweede`, `twintigste`), or null; `eerste` is everyday Dutch and none here. */
export function ordinalWordValue(word: string): number | null {
  const irregular = irregularOrdinals.get(word);
  if (irregular !== undefined) return irregular;
  const stem = /^(.{3,})(?:de|ste)$/.exec(word)?.[1];
  if (stem === undefined || stem === 'tweeen' || stem === 'drieen') return null;
  return numberWordValue(stem);
}
