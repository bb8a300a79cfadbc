/** Times of day in Dutch text, in figures and in words. */
import { fold } from '../language/fold.ts';
import { type Claim, markRead } from './vet-claim.ts';
import { numeralWords } from './words/vet-number-words.ts';

const hourWord = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)';
const figure = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?';
const edge = '(?<![\\p{L}\\p{N}.,:€])';
const rangeShape = new RegExp(
  `${edge}(${figure})(?:\\s*(?:uur)?\\s*(?:[-–]|tot en met|tot|t/m|en)\\s*)(${figure})\\s*(?:uur|u)(?!\\p{L})`,
  'giu',
);
const clockShape = new RegExp(`${edge}((?:[01]?\\d|2[0-4])[.:][0-5]\\d)\\s*(?:uur|u)(?!\\p{L})`, 'giu');
const hourShape = new RegExp(`${edge}([01]?\\d|2[0-4])\\s+uur(?!\\p{L})`, 'giu');
const spokenShape = new RegExp(
  `(?<!\\p{L})(?:(vijf|tien|kwart|twintig|\\d{1,2}) (?:minuten )?(voor|over) )?(half )?(${hourWord}|(?:1[0-2]|[1-9])(?![\\d.,:]))(?: (uur|precies))?(?!\\p{L})`,
  'giu',
);
const preposition =
  /(?:^|[^\p{L}])(?:om|vanaf|tot|rond|voor|tussen|en|tegen|omstreeks|na)\s+(?:ongeveer\s+)?$/iu;
/** Words that make `8 uur` a length of time. */
const lengthBefore =
  /(?:^|[^\p{L}])(?:binnen|per|elke|iedere|ruim|maximaal|minimaal|minstens|bijna|ongeveer)\s+$/iu;
const lengthBehind = /^\s*(?:lang|durend|per|later|eerder|vertraging|geleden|zorg|werk|ondersteuning)/iu;

type Part = 'early' | 'late' | null;

/** Whether the sentence says which half of the day it speaks of. */
function partOfDay(sentence: string): Part {
  const early = /ochtend|['’]s morgens|voormiddag/i.test(sentence);
  const late = /avond|(?<!voor)middag/i.test(sentence);
  return early === late ? null : early ? 'early' : 'late';
}

const key = (hour: number, minute: number): string =>
  `t:${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Hours that nobody means in the night unless they say so. */
const lastSmallHour = 6;

/** Both readings of an hour on a dial; what a ground holds is the early one, unless that would be in the night. */
function dialKeys(hour: number, minute: number, part: Part): Pick<Claim, 'keys' | 'holds'> {
  const [early, late] = [key(hour, minute), key((hour % 12) + 12, minute)];
  if (hour > 12) return { keys: [key(hour, minute)], holds: [key(hour, minute)] };
  if (part === 'early') return { keys: [early], holds: [early] };
  if (part === 'late') return { keys: [late], holds: [late] };
  return { keys: [early, late], holds: hour <= lastSmallHour ? [early, late] : [early] };
}

function figureKeys(text: string, part: Part): Pick<Claim, 'keys' | 'holds'> {
  const [hour = 0, minute] = text.split(/[.:]/).map(Number);
  if (minute === undefined) return dialKeys(hour, 0, part);
  const moved = part === 'late' && hour < 12 && !text.startsWith('0') ? hour + 12 : hour;
  return { keys: [key(moved, minute)], holds: [key(moved, minute)] };
}

function ranges(text: string, part: Part): readonly Claim[] {
  return [...text.matchAll(rangeShape)].flatMap((match) => {
    const [whole, from = '', to = ''] = match;
    const second = match.index + whole.lastIndexOf(to);
    // `3 en 4 uur` may be lengths of time: the plain numbers count as well.
    const bare = [from, to].map((each) => (/^\d+$/.test(each) ? [`n:${each}`] : []));
    const spans = [
      [from, match.index, match.index + from.length, bare[0]],
      [to, second, match.index + whole.length, bare[1]],
    ] as const;
    return spans.map(([each, start, end, also = []]): Claim => {
      const { keys, holds } = figureKeys(each, part);
      return { kind: 'time', start, end, keys: [...keys, ...also], holds: [...holds, ...also] };
    });
  });
}

function clocks(text: string, part: Part): readonly Claim[] {
  return [...text.matchAll(clockShape)].map((match) => ({
    kind: 'time',
    start: match.index,
    end: match.index + match[0].length,
    ...figureKeys(match[1] ?? '', part),
  }));
}

function hours(text: string, part: Part): readonly Claim[] {
  return [...text.matchAll(hourShape)].flatMap((match): readonly Claim[] => {
    const start = match.index;
    const end = start + match[0].length;
    const hour = match[1] ?? '';
    const head = text.slice(0, start);
    if (lengthBefore.test(head) || lengthBehind.test(text.slice(end))) return [];
    const { keys, holds } = figureKeys(hour, part);
    const also = preposition.test(head) ? [] : [`n:${Number(hour)}`];
    return [{ kind: 'time', start, end, keys: [...keys, ...also], holds: [...holds, ...also] }];
  });
}

const minutesOf = (word: string): number =>
  word === 'kwart' ? 15 : (numeralWords.get(word) ?? Number(word));

const hourOf = (word: string): number => (/^een$/.test(word) ? 1 : (numeralWords.get(word) ?? Number(word)));

/** `half negen`, `kwart over acht`, `tien voor half drie`, `negen uur`, `om negen`. */
function spoken(text: string, part: Part): readonly Claim[] {
  return [...text.matchAll(spokenShape)].flatMap((match): readonly Claim[] => {
    const [whole, minutes, side, half, hour = '', unit] = match;
    const start = match.index;
    const end = start + whole.length;
    const head = text.slice(0, start);
    const plain = minutes === undefined && half === undefined;
    const word = fold(hour);
    if (
      plain &&
      unit === undefined &&
      !(preposition.test(head) && endsThere(text, end) && !/^een$|^\d/.test(word))
    )
      return [];
    if (plain && (/^een$/.test(word) || /^\d/.test(word))) return [];
    if (plain && (lengthBefore.test(head) || lengthBehind.test(text.slice(end)))) return [];
    const shift = (minutes === undefined ? 0 : minutesOf(fold(minutes))) * (side === 'voor' ? -1 : 1);
    const total = (hourOf(word) * 60 + shift - (half === undefined ? 0 : 30) + 720) % 720;
    const at = Math.floor(total / 60);
    const { keys, holds } = dialKeys(at === 0 ? 12 : at, total % 60, part);
    const also = plain && !preposition.test(head) ? [`n:${hourOf(word)}`] : [];
    return [{ kind: 'time', start, end, keys: [...keys, ...also], holds: [...holds, ...also] }];
  });
}

/** Behind `om negen` nothing may follow that would make it a count. */
function endsThere(text: string, at: number): boolean {
  return /^(?:\s*(?:[.,;:!?)]|$)|\s+['’]s\s|\s+(?:op|in|en|bij|aan|dan|met|voor|tot|begin(?:t|nen)|start(?:en)?|gaa[tn]|is|sta(?:a[tn])?|kom(?:t|en)?|opent?|sluit|vertrekt|eindigt)(?!\p{L}))/u.test(
    text.slice(at),
  );
}

/** All times of a sentence. A bare `8.30` is left to the numbers, which read it both ways. */
export function timeClaims(sentence: string): readonly Claim[] {
  const part = partOfDay(sentence);
  const claims: Claim[] = [];
  for (const find of [ranges, clocks, hours, spoken]) claims.push(...find(markRead(sentence, claims), part));
  return claims;
}
