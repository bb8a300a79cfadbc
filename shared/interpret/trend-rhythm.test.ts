import { describe, expect, it } from 'vitest';
import { shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import type { CellCount } from './trend-counts.ts';
import { type Rhythm, rhythmsOf } from './trend-rhythm.ts';

const first = '2026-01-26';
const last = '2026-03-23';
const days = Array.from({ length: 57 }, (_, index) => shiftDate(first, index));
const speaks = (publisher: string, when: (day: string) => boolean): readonly CellCount[] =>
  days.filter(when).map((day) => ({ day, ward: '', theme: '', publisher, items: 1 }));
const learn = (counts: readonly CellCount[], councilDays: ReadonlySet<string> = new Set()): Rhythm =>
  rhythmsOf(counts, { first, last, councilDays }, '2026-03-22');
const weight = (rhythm: Rhythm, publisher: string, day: string): number => {
  const at = rhythm.at.get(day) ?? -1;
  return rhythm.exposure(publisher, at, at);
};

const everyDay = ['a', 'b', 'c'].flatMap((name) => speaks(name, () => true));
const weekly = speaks('w', (day) => weekdayOf(day) === 3);

describe('rhythmsOf', () => {
  it('gives who speaks every day the same weight every day', () => {
    const rhythm = learn(everyDay);
    for (const day of days) expect(weight(rhythm, 'a', day)).toBeCloseTo(1, 6);
    expect(rhythm.exposure('a', 0, 55)).toBeCloseTo(56, 6);
    expect(rhythm.pooled(0, 55)).toBeCloseTo(56, 6);
  });
  it('gives a weekly paper its day and next to nothing else', () => {
    const rhythm = learn([...everyDay, ...weekly]);
    const [wednesday, thursday] = [weight(rhythm, 'w', '2026-03-18'), weight(rhythm, 'w', '2026-03-19')];
    expect(wednesday).toBeGreaterThan(5);
    expect(thursday).toBeLessThan(0.3);
  });
  it('counts nothing before a publisher’s first day', () => {
    const late = speaks('late', (day) => day >= '2026-03-01');
    const rhythm = learn([...everyDay, ...late]);
    expect(weight(rhythm, 'late', '2026-02-27')).toBe(0);
    expect(weight(rhythm, 'late', '2026-03-10')).toBeGreaterThan(0.9);
    expect(rhythm.starts.get('late')).toBe(days.indexOf('2026-03-01'));
  });
  it('lets a holiday week of the past count for less, a loud one not for more', () => {
    const off = (day: string): boolean => day >= '2026-02-16' && day <= '2026-02-22';
    const many = Array.from({ length: 12 }, (_, index) => speaks(`p${index}`, (day) => !off(day))).flat();
    const rhythm = learn([...many, ...everyDay]);
    expect(weight(rhythm, 'a', '2026-02-19')).toBeLessThan(0.6);
    expect(weight(rhythm, 'a', '2026-03-12')).toBeGreaterThan(0.9);
    for (const day of days) expect(weight(rhythm, 'a', day)).toBeLessThan(1.2);
  });
  it('learns what council days bring', () => {
    const council = new Set(['2026-01-29', '2026-02-12', '2026-02-26', '2026-03-12']);
    const party = Array.from({ length: 10 }, (_, index) =>
      speaks(`q${index}`, (day) => council.has(day)),
    ).flat();
    const rhythm = learn([...everyDay, ...party], council);
    expect(weight(rhythm, 'q1', '2026-02-26')).toBeGreaterThan(weight(rhythm, 'q1', '2026-02-19'));
  });
  it('takes a public holiday for a Sunday', () => {
    const span = { first: '2026-02-23', last: '2026-04-20', councilDays: new Set<string>() };
    const spoke = Array.from({ length: 57 }, (_, index) => shiftDate(span.first, index))
      .filter((day) => weekdayOf(day) !== 0 && day !== '2026-04-03' && day !== '2026-04-06')
      .flatMap((day) =>
        ['a', 'b', 'c'].map((publisher) => ({ day, ward: '', theme: '', publisher, items: 1 })),
      );
    const rhythm = rhythmsOf(spoke, span, '2026-04-19');
    const at = (day: string): number => weight(rhythm, 'a', day);
    expect(at('2026-04-06')).toBeCloseTo(at('2026-04-05'), 1);
    expect(at('2026-04-13')).toBeGreaterThan(4 * at('2026-04-06'));
  });
  it('is ordinary for whom nobody heard', () => {
    expect(learn([]).exposure('x', 0, 6)).toBeCloseTo(7, 6);
    expect(learn(everyDay).exposure('x', 0, 6)).toBeCloseTo(7, 1);
  });
});
