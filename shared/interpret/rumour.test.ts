import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry } from '../../test/support/story-entries.ts';
import { isRumour, rumourOf } from './rumour.ts';

const entries = (...specs: readonly Omit<EntrySpec, 'id'>[]) =>
  specs.map((spec, index) => makeEntry({ ...spec, id: `i_${index}` }));
const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const resident = { voice: 'resident', publisher: 'Forum', time: at(8) } as const;
const rumour = { ...resident, kind: 'rumour' } as const;
const office = (hour: number, more: Omit<EntrySpec, 'id'> = {}) =>
  ({ voice: 'institution', publisher: 'Gemeente', time: at(hour), ...more }) as const;
const correction = (hour: number) => office(hour, { signals: ['official-correction'] });
const status = (...specs: readonly Omit<EntrySpec, 'id'>[]) => rumourOf(entries(...specs))?.status ?? null;

describe('a rumour', () => {
  it('needs a third of the story', () => {
    expect(isRumour(entries(rumour, resident, resident))).toBe(true);
    expect(isRumour(entries(rumour, resident, resident, resident))).toBe(false);
    expect(isRumour([])).toBe(false);
    expect(status(rumour, resident, resident, resident)).toBeNull();
  });
  it('is unverified while nobody official speaks of it', () => {
    expect(rumourOf(entries(rumour))).toEqual({ status: 'unverified', by: null });
    expect(status(rumour, { ...resident, signals: ['official-correction'] })).toBe('unverified');
    expect(status(rumour, { voice: 'press', time: at(9), signals: ['official-correction'] })).toBe(
      'unverified',
    );
  });
  it('is closed by an official correction, the last one', () => {
    const items = entries(rumour, correction(9), correction(11), rumour);
    expect(rumourOf(items)).toEqual({ status: 'denied', by: items[2]?.item });
    expect(status(rumour, { ...correction(9), voice: 'emergency' })).toBe('denied');
  });
  it('is not closed by what was said before it', () =>
    expect(status(correction(7), rumour)).toBe('unverified'));
});

describe('a confirmation', () => {
  it.each([
    'De gemeente bevestigt dat de gymzaal opvang wordt.',
    'Het klopt dat de gymzaal vanaf mei voor opvang wordt gebruikt.',
    'De gymzaal wordt inderdaad een opvanglocatie.',
  ])('%s', (text) => {
    const items = entries(rumour, office(9, { text }));
    expect(rumourOf(items)).toEqual({ status: 'confirmed', by: items[1]?.item });
  });
  it.each([
    ['another fact', 'In de gymzaal wordt een nieuwe vloer gelegd.'],
    ['not yet', 'De gemeente kan dat nog niet bevestigen.'],
    ['no confirmation', 'Het college bevestigt noch ontkent het plan.'],
    ['of a registration', 'U krijgt een bevestiging van uw aanmelding per mail.'],
    ['whether it holds', 'Wij zoeken uit of het klopt dat de gymzaal opvang wordt.'],
  ])('is not: %s', (_, text) => expect(status(rumour, office(9, { text }))).toBe('unverified'));
  it('is not the paper’s', () =>
    expect(status(rumour, { voice: 'press', time: at(9), text: 'De gemeente bevestigt het plan.' })).toBe(
      'unverified',
    ));
  it('gives way to a correction', () =>
    expect(status(rumour, office(9, { text: 'De gemeente bevestigt de meting.' }), correction(8))).toBe(
      'denied',
    ));
});
