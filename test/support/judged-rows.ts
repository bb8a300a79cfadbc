/** Judged situations: rows of items with the advice that practice would give, and the checks every row must pass. */
import { expect } from 'vitest';
import { advise } from '../../shared/act/perspective.ts';
import type { CourseId } from '../../shared/model/advice.ts';
import type { MessageKind } from '../../shared/model/reading.ts';
import type { SourceVoice } from '../../shared/model/source.ts';
import { type ItemSpec, type SignalSpec, storyView, type ViewSpec } from './story-views.ts';

export interface JudgedRow {
  readonly name: string;
  readonly items: readonly ItemSpec[];
  readonly course: CourseId;
  readonly gate?: string;
  readonly competent?: string | null;
  readonly ours?: boolean;
  readonly factor?: string;
  readonly view?: Omit<ViewSpec, 'items'>;
}

/** Makes items of one source: kind, signals, the rest. */
export const from =
  (source: SourceVoice) =>
  (kind: MessageKind, signals: readonly SignalSpec[] = [], more: Partial<ItemSpec> = {}): ItemSpec => ({
    source,
    kind,
    signals,
    ...more,
  });

export const resident = from('resident');
export const press = from('press');
export const council = from('politics');
export const office = from('institution');
export const police = from('emergency');
export const angry = { tone: 'negative' } as const;

/** The advice is the judged one. */
export function expectJudged(row: JudgedRow): void {
  const advice = advise(storyView({ ...row.view, items: row.items }));
  expect(advice.course).toBe(row.course);
  expect(advice.gate).toBe(row.gate ?? null);
  if (row.ours !== undefined) expect(advice.ours).toBe(row.ours);
  if (row.competent !== undefined) expect(advice.competent).toBe(row.competent);
  if (row.factor !== undefined) expect(advice.factors.map(({ id }) => id)).toContain(row.factor);
}

/** Two other courses, factors that rest on the story, and a priority that is their sum. */
export function expectSound(row: JudgedRow): void {
  const view = storyView({ ...row.view, items: row.items });
  const advice = advise(view);
  expect(new Set([advice.course, ...advice.alternatives]).size).toBe(3);
  const known = new Set(view.items.map(({ item }) => item.id));
  for (const factor of advice.factors) {
    for (const id of factor.items) expect(known.has(id)).toBe(true);
    for (const number of Object.values(factor.numbers)) expect(Number.isFinite(number)).toBe(true);
  }
  expect(advice.factors.length).toBeGreaterThan(0);
  expect(new Set(advice.factors.map(({ id }) => id)).size).toBe(advice.factors.length);
  const sum = advice.factors.reduce((total, { weight }) => total + weight, 0);
  expect(advice.priority).toBeCloseTo(sum, 6);
  expect(advise(view)).toEqual(advice);
}
