/** Place, theme, voice, tone, kind, questions and competent body, judged item by item. */
import { ownerOf } from '../../shared/interpret/owner.ts';
import type { PlaceIndex } from '../../shared/interpret/place-index.ts';
import type { Owner } from '../../shared/model/owner.ts';
import type { MessageKind, Reading } from '../../shared/model/reading.ts';
import type { GoldItem } from './gold.ts';
import { type Confusion, createConfusion, type Figure, figuresOf, type SetTally } from './tally.ts';

/** Gold is written with Dutch labels. */
export const kinds: Readonly<Record<MessageKind, string>> = {
  fact: 'feit',
  question: 'vraag',
  rumour: 'gerucht',
  feeling: 'gevoel',
  call: 'oproep',
  report: 'melding',
  compliment: 'compliment',
};

/** Gold knows eight bodies; what it calls `anders` we tell apart further. */
const bodies: Readonly<Partial<Record<Owner, string>>> = {
  municipality: 'gemeente',
  police: 'politie',
  'housing-corporation': 'corporatie',
  province: 'provincie',
  'water-board': 'waterschap',
  rws: 'rijkswaterstaat',
  ggd: 'ggd',
};

/** Ten steps of stated confidence in a ward, with how often it was right. */
const steps = 10;

/** Everything counted over items. */
export interface ItemTally {
  readonly wijk: SetTally;
  readonly buurt: SetTally;
  readonly asks: SetTally;
  readonly scope: Confusion;
  readonly theme: Confusion;
  readonly voice: Confusion;
  readonly tone: Confusion;
  readonly kind: Confusion;
  readonly owner: Confusion;
  readonly confidence: { stated: number; right: number; n: number }[];
  themeRight: number;
  questionsRight: number;
  badSpans: number;
  items: number;
}

/** An empty tally. */
export const createItemTally = (): ItemTally => ({
  wijk: { hits: 0, wrong: 0, missed: 0 },
  buurt: { hits: 0, wrong: 0, missed: 0 },
  asks: { hits: 0, wrong: 0, missed: 0 },
  scope: createConfusion(),
  theme: createConfusion(),
  voice: createConfusion(),
  tone: createConfusion(),
  kind: createConfusion(),
  owner: createConfusion(),
  confidence: Array.from({ length: steps }, () => ({ stated: 0, right: 0, n: 0 })),
  themeRight: 0,
  questionsRight: 0,
  badSpans: 0,
  items: 0,
});

/** What went wrong with one item, by organ; empty where nothing did. */
export type Misses = Readonly<Record<string, string>>;

/** Judges one reading against its gold, adds to the tally, and tells what went wrong. */
export function judgeItem(item: GoldItem, reading: Reading, index: PlaceIndex, tally: ItemTally): Misses {
  tally.items += 1;
  return {
    ...judgePlace(item, reading, index, tally),
    ...judgeTheme(item, reading, tally),
    ...judgeWords(item, reading, tally),
    ...judgeOwner(item, reading, tally),
  };
}

function addSets(tally: SetTally, gold: ReadonlySet<string>, read: ReadonlySet<string>): boolean {
  const hits = [...read].filter((code) => gold.has(code)).length;
  tally.hits += hits;
  tally.wrong += read.size - hits;
  tally.missed += gold.size - hits;
  return hits === read.size && hits === gold.size;
}

function judgePlace({ gold }: GoldItem, { place }: Reading, index: PlaceIndex, tally: ItemTally): Misses {
  const wijkOf = (code: string): string => index.wards.get(code)?.parent ?? code;
  const isBuurt = (code: string): boolean => code.startsWith('BU');
  const wanted = new Set(gold.wards.map(wijkOf));
  const read = new Set(place.wards.map(({ code }) => wijkOf(code)));
  const right = addSets(tally.wijk, wanted, read);
  addSets(
    tally.buurt,
    new Set(gold.wards.filter(isBuurt)),
    new Set(place.wards.map(({ code }) => code).filter(isBuurt)),
  );
  tally.scope.add(gold.scope, place.scope);
  for (const ward of place.wards.filter(({ level }) => level === 'wijk')) {
    const step = tally.confidence[Math.min(steps - 1, Math.floor(ward.confidence * steps))];
    if (step === undefined) continue;
    step.stated += ward.confidence;
    step.right += wanted.has(ward.code) ? 1 : 0;
    step.n += 1;
  }
  if (right && gold.scope === place.scope) return {};
  const names = (codes: Iterable<string>): string =>
    [...codes].map((code) => index.wards.get(code)?.name ?? code).join('+');
  const quotes = place.wards.flatMap((ward) => ward.evidence.map(({ quote }) => quote));
  return {
    place: `gold ${gold.scope} ${names(gold.wards)} read ${place.scope} ${names(read)} [${[...new Set(quotes)].join('|')}]`,
  };
}

function judgeTheme({ gold, title, text }: GoldItem, { themes }: Reading, tally: ItemTally): Misses {
  const best = themes[0]?.id ?? 'geen';
  const right = gold.themes.some((theme) => theme === best);
  if (right) tally.themeRight += 1;
  tally.theme.add(right ? best : (gold.themes[0] ?? 'geen'), best);
  for (const { field, start, end, quote } of themes.flatMap(({ evidence }) => evidence))
    if ((field === 'title' ? title : text).slice(start, end) !== quote) tally.badSpans += 1;
  if (right) return {};
  const told = themes.map(
    ({ id, confidence, evidence }) =>
      `${id} ${confidence.toFixed(2)} [${evidence.map(({ quote }) => quote).join(', ')}]`,
  );
  return { theme: `gold ${gold.themes.join('+')} read ${told.join(' | ')}` };
}

function judgeWords({ gold }: GoldItem, reading: Reading, tally: ItemTally): Misses {
  const misses: Record<string, string> = {};
  const judge = (organ: 'voice' | 'tone' | 'kind', wanted: string, read: string): void => {
    tally[organ].add(wanted, read);
    if (wanted !== read) misses[organ] = `gold ${wanted} read ${read}`;
  };
  judge('voice', gold.voice, reading.voice);
  judge('tone', gold.tone, reading.tone.value);
  if (gold.kind != null) judge('kind', gold.kind, kinds[reading.kind]);
  const asked = reading.questions.length;
  if (asked === gold.questions) tally.questionsRight += 1;
  else
    misses['questions'] =
      `gold ${gold.questions} read ${asked} [${reading.questions.map(({ quote }) => quote).join(' | ')}]`;
  if (asked > 0 && gold.questions > 0) tally.asks.hits += 1;
  else if (asked > 0) tally.asks.wrong += 1;
  else if (gold.questions > 0) tally.asks.missed += 1;
  return misses;
}

function judgeOwner({ gold, title, text, source }: GoldItem, reading: Reading, tally: ItemTally): Misses {
  if (gold.owner == null) return {};
  const read = bodies[ownerOf({ title, text, sourceName: source.name }, reading)] ?? 'anders';
  tally.owner.add(gold.owner, read);
  return gold.owner === read ? {} : { owner: `gold ${gold.owner} read ${read}` };
}

/** The tally as figures. */
export function itemFigures(tally: ItemTally): readonly Figure[] {
  const share = (organ: string, { accuracy, size }: Confusion): Figure => ({
    organ,
    metric: 'accuracy',
    value: accuracy(),
    n: size(),
  });
  const { items } = tally;
  return [
    ...figuresOf('ward', tally.wijk),
    ...figuresOf('buurt', tally.buurt),
    {
      organ: 'ward',
      metric: 'calibration error',
      value: calibrationError(tally),
      n: tally.wijk.hits + tally.wijk.wrong,
    },
    share('scope', tally.scope),
    { organ: 'theme', metric: 'accuracy', value: tally.themeRight / Math.max(1, items), n: items },
    share('voice', tally.voice),
    share('tone', tally.tone),
    share('kind', tally.kind),
    share('owner', tally.owner),
    ...figuresOf('question', tally.asks),
    { organ: 'question', metric: 'number equal', value: tally.questionsRight / Math.max(1, items), n: items },
    { organ: 'evidence', metric: 'slices back', value: tally.badSpans === 0 ? 1 : 0, n: items },
  ];
}

/**
 * Expected calibration error: the mean distance between stated confidence and share right, over steps of a tenth, weighted
 * by how many fall in each (Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
function calibrationError({ confidence }: ItemTally): number {
  const all = confidence.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return 0;
  return confidence.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / all;
}
