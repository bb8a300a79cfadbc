import { describe, expect, it } from 'vitest';
import { courseIds, ifNothingIds } from '../model/advice.ts';
import { nlAdvice } from '../text/nl-advice.ts';
import { say } from '../text/say.ts';
import { whySecond } from './alternatives.ts';
import { courses, criterionIds, neighbours, rungIds, silenceIds } from './courses.ts';
import { ifNothing } from './if-nothing.ts';

describe('the courses as data', () => {
  it('have words for every criterion, rung, silence and outcome, and use every criterion', () => {
    expect(Object.keys(nlAdvice.criteria)).toEqual([...criterionIds]);
    expect(Object.keys(nlAdvice.rungs)).toEqual([...rungIds]);
    expect(Object.keys(nlAdvice.silence)).toEqual([...silenceIds]);
    expect(Object.keys(nlAdvice.ifNothing)).toEqual([...ifNothingIds]);
    const used = new Set(Object.values(courses).flatMap(({ criteria }) => criteria));
    expect(criterionIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('say why each neighbour is second, in a sentence of its own', () => {
    for (const course of courseIds)
      for (const other of neighbours[course]) {
        const key = whySecond({ course, gate: null }, other);
        expect(key).toBe(`${course}-${other}`);
        expect(nlAdvice.second[key]).toMatch(/^\p{Lu}.*\.$/u);
      }
    expect(whySecond({ course: 'H03', gate: 'tender' }, 'H12')).toBe('gate-H12');
    expect(whySecond({ course: 'H10', gate: null }, 'H13')).toBe('H10-H13');
  });

  it('have a participation ladder only where people may take part, and look again sooner the graver it is', () => {
    expect(courseIds.filter((id) => courses[id].ladder.length > 0)).toEqual(['H10', 'H11', 'H12', 'H13']);
    expect(courses.H16.lookAgain).toBeLessThan(courses.H02.lookAgain ?? 0);
    expect(courses.H01.lookAgain).toBe(24);
    expect(courses.H00.lookAgain).toBeNull();
    expect(say(nlAdvice.lookAgainDays, { days: 14 })).toBe('Kijk opnieuw na 14 dagen.');
  });
});

describe('what happens if we do nothing', () => {
  const because = (...ids: readonly string[]) => ids.map((id) => ({ id, weight: 0, numbers: {}, items: [] }));

  it.each([
    { course: 'H02', reasons: ['rumour'], outcome: 'rumour-grows' },
    { course: 'H02', reasons: ['question', 'answer-unknown'], outcome: 'question-stays' },
    { course: 'H05', reasons: ['same-question'], outcome: 'question-returns' },
    { course: 'H03', reasons: ['gate'], outcome: 'procedure-goes-on' },
    { course: 'H17', reasons: ['gate', 'council-questions'], outcome: 'term-passes' },
    { course: 'H00', reasons: ['opinion'], outcome: 'nothing' },
    { course: 'H01', reasons: ['emotion'], outcome: 'seen-late' },
  ] as const)('$course because of $reasons: $outcome', ({ course, reasons, outcome }) => {
    expect(ifNothing(course, because(...reasons))).toBe(outcome);
  });
});
