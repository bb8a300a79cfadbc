/** When two rows are of one council paper. */
import { fold } from '../language/fold.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import type { CouncilRow } from '../model/council-entry.ts';
import { daysBetween } from './council-terms.ts';
import { titleNoise } from './words/council-words.ts';

const functionWords: ReadonlySet<string> = new Set(stopWords['nl'] ?? []);
/** A paper is announced, put in and listed within this many days. */
const nearDays = 14;

/** The telling words of a title, in order and each once: "Schriftelijke vragen over de Molenweg" → "molenweg". */
export function titleKey(title: string): string {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !titleNoise.has(word) && !functionWords.has(word));
  return [...new Set(telling.length === 0 ? words : telling)].join(' ');
}

type Keyed = Pick<CouncilRow, 'kind' | 'title' | 'date' | 'link'>;

/** Same kind, and the same page or (within two weeks) the same telling words in the title. */
export function isSamePaper(one: Keyed, other: Keyed): boolean {
  if (one.kind !== other.kind) return false;
  if (one.link !== null && one.link === other.link) return true;
  return (
    Math.abs(daysBetween(one.date, other.date)) <= nearDays && titleKey(one.title) === titleKey(other.title)
  );
}
