/** Ways in which real and hostile texts differ from tidy ones, for proving summaries. */

/** A source of chance, 0–1. */
export type Chance = () => number;

const emoji = ['😡', '👩‍👩‍👧', '❤️', '🇳🇱', '🔥🔥'];
const hostile = [
  '\ud83d',
  '\udc4d',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0000',
  'مرحبا',
  '\u0301',
  '\r',
  '\u2028',
];
const quotes = ['"', '“', '”', '„', "'", '‘', '’', '«', '»', "''", '`'];
const abbreviations = ['o.a. ', 'm.i.v. ', 'dhr. ', 'ca. ', 'nr. ', 'St. ', 'A.G.M. ', 'N.V. '];
const figures = [
  '3.500',
  '14.30 uur',
  '12,5 procent',
  '€ 1.250,50',
  '1/2',
  '24e',
  '½',
  '0,5',
  '17-jarige',
  'N35',
];
const asides = [
  ' (voorheen het oude postkantoor)',
  ' (niet de eerste keer)',
  ' (GroenLinks)',
  ' (31)',
  ' (het gaat om ((drie) vakken) in de berm)',
  ', die al jaren aan het onderhoud van het gebouw werkt,',
  ', die niemand eerder had gezien,',
  ', die volgens buren te hard rijdt,',
  ', dat in 1958 werd gebouwd,',
  ' (open',
  ' dicht)',
];
const openings = [
  'Daarnaast, ',
  'Ook de ',
  'Maar de ',
  'En het ',
  'Beste bezoekers, ',
  'LOSSER – ',
  'DEN HAAG (ANP) - ',
  'Verder, ',
  '- ',
  '1. ',
];

const pick = <T>(from: readonly T[], chance: Chance): T | undefined =>
  from[Math.floor(chance() * from.length)];

/** Puts something at a word boundary. */
function insert(text: string, what: string, chance: Chance): string {
  const spots = [...text.matchAll(/(?<=\S)(?=\s)/gu)].map(({ index }) => index);
  const at = pick(spots, chance) ?? 0;
  return text.slice(0, at) + what + text.slice(at);
}

const changes: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => insert(text, ` ${pick(emoji, chance) ?? ''}`, chance),
  (text, chance) => insert(text, pick(hostile, chance) ?? '', chance),
  (text, chance) => insert(text, ` ${pick(quotes, chance) ?? ''}`, chance),
  (text, chance) => insert(text, pick(quotes, chance) ?? '', chance),
  (text, chance) => insert(text, ` ${pick(abbreviations, chance) ?? ''}`, chance),
  (text, chance) => insert(text, ` ${pick(figures, chance) ?? ''}`, chance),
  (text, chance) => insert(text, pick(asides, chance) ?? '', chance),
  (text, chance) => insert(text, pick(asides, chance) ?? '', chance),
  (text, chance) => (pick(openings, chance) ?? '') + text,
  (text, chance) => (pick(openings, chance) ?? '') + text.charAt(0).toLowerCase() + text.slice(1),
  (text, chance) => text.replaceAll(/[.!?]/g, () => (chance() < 0.6 ? '' : '.')),
  (text) => text.replaceAll('. ', ', '),
  (text) => `${text} ${text.replaceAll('.', ' en ')}`.repeat(4),
  (text) => text.replaceAll('\n', ' ').replaceAll(' ', ' \u00a0'),
  (text, chance) => insert(text, '.  ', chance),
  (text, chance) => `${text} 👏${pick(emoji, chance) ?? ''}`,
  (text, chance) => text.slice(Math.floor(chance() * text.length)),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  () => '',
];

/** A text with one to four things changed. */
export function mutate(text: string, chance: Chance): string {
  const times = 1 + Math.floor(chance() * 4);
  let changed = text;
  for (let turn = 0; turn < times; turn += 1) changed = pick(changes, chance)?.(changed, chance) ?? changed;
  return changed;
}
