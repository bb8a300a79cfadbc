import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ItemChange, TextChange } from '../../shared/model/change.ts';
import { ChangeList } from './item-changes.tsx';
import { joinChange } from './join-change.ts';
import { shortenChange } from './shorten-change.ts';

const changes: readonly ItemChange[] = [
  {
    version: 1,
    seen: '2026-03-03T07:00:00Z',
    title: [],
    text: [{ kind: 'same', text: 'De brug is dicht' }],
  },
  {
    version: 2,
    seen: '2026-03-03T09:00:00Z',
    title: [{ kind: 'same', text: 'Brug dicht' }],
    text: [
      { kind: 'same', text: 'De brug is ' },
      { kind: 'removed', text: 'dicht' },
      { kind: 'added', text: 'open' },
    ],
  },
  {
    version: 3,
    seen: '2026-03-03T10:00:00Z',
    title: [{ kind: 'same', text: 'Brug dicht' }],
    text: [{ kind: 'same', text: 'De brug is open' }],
  },
];
const html = renderToStaticMarkup(<ChangeList changes={changes} />);

describe('what an edit changed', () => {
  it('is marked in words and shape, not in colour alone', () => {
    expect(html).toMatch(/<del><span class="visually-hidden">weg: <\/span>dicht<\/del>/);
    expect(html).toMatch(/<ins><span class="visually-hidden">erbij: <\/span>open<\/ins>/);
  });

  it('stands newest first, without the first version and what stayed', () => {
    expect([...html.matchAll(/Versie (\d)/g)].map(([, version]) => version)).toEqual(['3', '2']);
    expect(html).toContain('Versie 2, gezien 3 maart 10.00 uur');
    expect(html).not.toContain('item-change-title');
    expect(html).toContain('In titel en tekst is niets veranderd.');
  });
});

describe('words that were replaced together', () => {
  const of = (...parts: readonly (readonly [TextChange['kind'], string])[]): readonly TextChange[] =>
    parts.map(([kind, text]) => ({ kind, text }));
  const words = of(
    ['same', 'De stoep '],
    ['removed', 'in'],
    ['added', 'na'],
    ['same', ' '],
    ['removed', 'week'],
    ['added', 'de'],
    ['same', ' '],
    ['removed', '10'],
    ['added', 'zomer'],
    ['same', '. Klaar.'],
  );

  it('stand together, what went first', () => {
    expect(joinChange(words)).toEqual(
      of(['same', 'De stoep '], ['removed', 'in week 10'], ['added', 'na de zomer'], ['same', '. Klaar.']),
    );
  });

  it('are left apart where words stayed between them', () => {
    const apart = of(['removed', 'dicht'], ['same', ' en '], ['added', 'open']);
    expect(joinChange(apart)).toEqual(apart);
    expect(joinChange(of(['same', ' '], ['added', 'nieuw'], ['same', ' ']))).toEqual(
      of(['same', ' '], ['added', 'nieuw'], ['same', ' ']),
    );
    expect(joinChange([])).toEqual([]);
  });

  it('read the same before and after', () => {
    const reading = (changes: readonly TextChange[], without: TextChange['kind']): string =>
      changes
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    for (const without of ['added', 'removed'] as const)
      expect(reading(joinChange(words), without)).toBe(reading(words, without));
  });
});

describe('a long difference', () => {
  const long = 'woord '.repeat(200);
  it('keeps every change whole and the ends of what stayed', () => {
    const short = shortenChange([
      { kind: 'same', text: long },
      { kind: 'added', text: long },
      { kind: 'same', text: long },
      { kind: 'removed', text: 'weg' },
      { kind: 'same', text: long },
    ]);
    expect(short[1]?.text).toBe(long);
    expect(short[3]?.text).toBe('weg');
    expect(short[0]?.text).toMatch(/^ … (woord )+$/);
    expect(short[2]?.text).toMatch(/^(woord ?)+ … (woord )+$/);
    expect(short[4]?.text).toMatch(/^(woord ?)+ … $/);
    expect(short.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(long.length + 500);
  });

  it('leaves a short one alone', () => {
    const same = [{ kind: 'same', text: 'De brug is open.' }] as const;
    expect(shortenChange(same)).toEqual(same);
  });
});
