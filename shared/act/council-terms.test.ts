import { describe, expect, it } from 'vitest';
import { daysBetween, daysLeft, defaultTerms, dueOf, isWorkday } from './council-terms.ts';

const question = (date: string, term: string | null = null, termText: string | null = null) => ({
  kind: 'written-question' as const,
  status: 'open' as const,
  date,
  term,
  termText,
});

describe('terms', () => {
  it('counts thirty days for written questions, over the year end and over both changes of the clock', () => {
    expect(dueOf(question('2026-12-10'), defaultTerms, '2026-12-31')).toMatchObject({
      term: '2027-01-09',
      counted: true,
      days: 9,
    });
    expect(dueOf(question('2026-03-10'), defaultTerms, '2026-03-28')).toMatchObject({
      term: '2026-04-09',
      days: 12,
    });
    expect(dueOf(question('2026-10-01'), defaultTerms, '2026-10-24')).toMatchObject({
      term: '2026-10-31',
      days: 7,
    });
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });

  it('lets a given term stand, and counts none where the list says it in words', () => {
    expect(dueOf(question('2026-03-03', '2026-03-20'), defaultTerms, '2026-03-21')).toMatchObject({
      counted: false,
      days: -1,
      workdays: 0,
    });
    expect(daysLeft(question('2026-03-03', null, 'voor de zomer'), defaultTerms, '2026-03-21')).toBeNull();
    expect(daysLeft({ ...question('2026-03-03'), kind: 'motion' }, defaultTerms, '2026-03-21')).toBeNull();
    expect(daysLeft(question('2026-03-03'), { ...defaultTerms, 'written-question': 42 }, '2026-03-03')).toBe(
      42,
    );
    expect(
      daysLeft({ ...question('2026-03-03'), status: 'answered' }, defaultTerms, '2026-03-03'),
    ).toBeNull();
  });

  it('knows the last working day before a term in the Easter weekend, and counts working days', () => {
    // Good Friday 3 April 2026, Easter Monday 6 April.
    const due = dueOf(question('2026-03-07'), defaultTerms, '2026-03-31');
    expect(due).toEqual({
      term: '2026-04-06',
      counted: true,
      days: 6,
      workdays: 3,
      lastWorkday: '2026-04-02',
    });
    expect(isWorkday('2026-04-27')).toBe(false);
  });
});
