/** A made-up municipality in which publishers speak at known rates: the noise, and bursts planted in it. */
import { shiftDate, weekdayOf } from '../../shared/language/amsterdam-time.ts';
import { isPublicHoliday } from '../../shared/language/holidays.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

/** A Poisson draw (Knuth's product of uniforms; the means here are below ten). */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    count += 1;
    product *= random();
  }
  return count;
}

/** `single`: every message comes by itself; `clumped`: an event brings 1, 2, 3 … publishers at once, 1.5 on average. */
export type Noise = 'single' | 'clumped';

/** What sort of day the poll falls on. */
export const dayKinds = [
  'weekday',
  'weekend',
  'weekly-paper-day',
  'public-holiday',
  'in-holiday-week',
  'after-holiday-week',
  'council-day',
] as const;
export type DayKind = (typeof dayKinds)[number];

/** Publishers: seven daily, of which two twice as loud; four that post by the week; three papers of one weekday. */
const publishers: readonly { readonly name: string; readonly loud: number; readonly only: number | null }[] =
  [
    ...[2, 2, 1, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5].map((loud, index) => ({
      name: `u${index}`,
      loud,
      only: null,
    })),
    { name: 'w0', loud: 1, only: 3 },
    { name: 'w1', loud: 1, only: 3 },
    { name: 'w2', loud: 1, only: 4 },
  ];

const wards = 8;
const themes = 16;
/** Cells in a world. */
export const cellCount = wards * themes;
/** Publisher-days a day of the cells: most are quiet, some are not. */
export const rates = [0.01, 0.02, 0.05, 0.05, 0.1, 0.3, 1] as const;

/** A day on which a publisher spoke in a cell. */
export interface Row {
  readonly day: string;
  readonly ward: string;
  readonly theme: string;
  readonly publisher: string;
  readonly items: number;
}

export interface World {
  readonly day: string;
  readonly noise: readonly Row[];
  readonly councilDays: ReadonlySet<string>;
  /** Base rate by `ward theme`. */
  readonly rateOf: ReadonlyMap<string, number>;
}

/** What a world is made from. */
export interface WorldPlan {
  readonly seed: number;
  readonly kind: DayKind;
  readonly noise: Noise;
  readonly historyDays: number;
}

const holidays = ['2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25', '2026-01-01'];

/** The day of the poll: a day of the kind asked for, anywhere in the year. */
function pollDay(random: Random, kind: DayKind): string {
  if (kind === 'public-holiday') return holidays[Math.floor(random() * holidays.length)] ?? '2026-04-27';
  const fits = (day: string): boolean => {
    const weekday = weekdayOf(day);
    if (isPublicHoliday(day)) return false;
    if (kind === 'weekend') return weekday === 0 || weekday === 6;
    if (kind === 'weekly-paper-day') return weekday === 3;
    if (kind === 'after-holiday-week') return weekday === 1;
    if (kind === 'council-day') return weekday === 4;
    return weekday > 0 && weekday < 6;
  };
  let day = shiftDate('2026-02-01', Math.floor(random() * 330));
  while (!fits(day)) day = shiftDate(day, 1);
  return day;
}

const weekdayFactor = [0.35, 1.15, 1.15, 1.1, 1.1, 1.1, 0.5];
const councilFactor = 1.5;
const holidayWeekFactor = 0.5;

/** Makes the noise of a world. */
export function makeWorld({ seed, kind, noise, historyDays }: WorldPlan): World {
  const random = randomFrom(seed);
  const day = pollDay(random, kind);
  const first = shiftDate(day, -historyDays);
  const council = new Set<string>();
  for (let back = kind === 'council-day' ? 0 : 3; back <= historyDays + 14; back += 14) {
    let meeting = shiftDate(day, -back);
    while (weekdayOf(meeting) !== 4) meeting = shiftDate(meeting, -1);
    council.add(meeting);
  }
  // Weeks off: two in every world, one of them where the kind of day wants it.
  const weekOff = kind === 'in-holiday-week' ? 2 : kind === 'after-holiday-week' ? 8 : 21;
  const off = [weekOff, weekOff + 21].map((back) => shiftDate(day, -back));
  const factorOf = (on: string): number =>
    (isPublicHoliday(on) ? 0.35 : (weekdayFactor[weekdayOf(on)] ?? 1)) *
    (council.has(on) ? councilFactor : 1) *
    (off.some((start) => on >= start && on < shiftDate(start, 7)) ? holidayWeekFactor : 1);
  const rateOf = new Map<string, number>();
  const rows: Row[] = [];
  for (let ward = 0; ward < wards; ward += 1)
    for (let theme = 0; theme < themes; theme += 1) {
      const key = `WK${ward} t${theme}`;
      const rate = rates[Math.floor(random() * rates.length)] ?? 0.1;
      rateOf.set(key, rate);
      const tastes = publishers.map(({ loud }) => loud * (0.2 + random()));
      for (let on = first; on <= day; on = shiftDate(on, 1))
        for (const publisher of spoken(random, { rate: rate * factorOf(on), tastes, on, noise }))
          rows.push({ day: on, ward: `WK${ward}`, theme: `t${theme}`, publisher, items: 1 });
    }
  return { day, noise: rows, councilDays: council, rateOf };
}

interface Draw {
  readonly rate: number;
  readonly tastes: readonly number[];
  readonly on: string;
  readonly noise: Noise;
}

/** Who speaks in a cell on a day; papers of one weekday on that day alone, seven times as much. */
function spoken(random: Random, { rate, tastes, on, noise }: Draw): ReadonlySet<string> {
  const weekday = weekdayOf(on);
  const all = tastes.reduce((sum, taste) => sum + taste, 0);
  const today = tastes.map((taste, index) => {
    const only = publishers[index]?.only ?? null;
    return only === null ? taste : only === weekday ? 7 * taste : 0;
  });
  const total = today.reduce((sum, taste) => sum + taste, 0);
  const mean = (rate * total) / all;
  const names = new Set<string>();
  const events = poisson(random, noise === 'single' ? mean : mean / 1.5);
  for (let event = 0; event < events; event += 1) {
    let voices = 1;
    while (noise === 'clumped' && random() < 1 / 3) voices += 1;
    for (let voice = 0; voice < voices; voice += 1) names.add(draw(random, today, total));
  }
  return names;
}

function draw(random: Random, tastes: readonly number[], total: number): string {
  let left = random() * total;
  for (const [index, taste] of tastes.entries()) {
    left -= taste;
    if (left < 0) return publishers[index]?.name ?? '';
  }
  return publishers[0]?.name ?? '';
}

/** Adds `size` publishers to a cell on the day of the poll, beyond those that spoke there. */
export function plant(world: World, random: Random, key: string, size: number): readonly Row[] {
  const [ward = '', theme = ''] = key.split(' ');
  const spoke = new Set(
    world.noise
      .filter((row) => row.day === world.day && row.ward === ward && row.theme === theme)
      .map(({ publisher }) => publisher),
  );
  const weekday = weekdayOf(world.day);
  const free = publishers
    .filter(({ name, only }) => !spoke.has(name) && (only === null || only === weekday))
    .map(({ name }) => ({ name, turn: random() }))
    .sort((a, b) => a.turn - b.turn);
  return free.slice(0, size).map(({ name }) => ({ day: world.day, ward, theme, publisher: name, items: 1 }));
}
