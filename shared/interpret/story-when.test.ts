import { describe, expect, it } from 'vitest';
import { tokenise } from '../language/words.ts';
import { agesIn, incidentDays } from './story-when.ts';

/** A Tuesday. */
const report = Date.parse('2026-03-03T08:00:00Z');
const days = (text: string): readonly string[] =>
  [...incidentDays(tokenise(text), report)]
    .sort()
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('incidentDays', () => {
  it.each([
    ['Brand in de nacht van zaterdag op zondag', ['2026-02-28', '2026-03-01']],
    ['Fietser dinsdagmiddag geschept', ['2026-03-03']],
    ['Gisteravond laat brak brand uit', ['2026-03-02']],
    ['Inbraak vannacht', ['2026-03-02', '2026-03-03']],
    ['De brand van 24 februari', ['2026-02-24']],
    ['De brand van 24 december', ['2025-12-24']],
    ['Een woensdagse markt', []],
    ['Zaterdags is er markt', ['2026-02-28']],
    ['Brand in een schuur', []],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));
  it('says nothing without a moment', () =>
    expect(incidentDays(tokenise('vandaag'), Number.NaN).size).toBe(0));
});

describe('agesIn', () => {
  it.each([
    ['Meisje (14) vermist, de 14-jarige droeg een jas', [14]],
    ['Een man van 81 jaar oud en een 22 jarige vrouw', [81, 22]],
    ['Huis uit (1903)', []],
  ])('%s', (text, expected) => expect([...agesIn(text)]).toEqual(expected));
});
