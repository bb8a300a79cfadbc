import { describe, expect, it } from 'vitest';
import type { ShownSource } from '../../shared/contract-listening.ts';
import type { SourceHealth } from '../../shared/model/source.ts';
import { filtered, foldersOf, groupsOf } from './source-groups.ts';

const shown = (title: string, folder: string | null, health: SourceHealth = 'healthy'): ShownSource =>
  ({ source: { id: title, title, folder, paused: false }, state: { health } }) as unknown as ShownSource;
const sources = [
  shown('Zender', null),
  shown('élan', 'Pers', 'silent'),
  shown('Bode', 'Pers'),
  shown('Raad', 'Bestuur', 'gone'),
];

describe('the sources in the table', () => {
  it('stand by folder and name, those in none last', () => {
    expect(
      groupsOf(sources).map(({ folder, sources: own }) => [folder, own.map(({ source }) => source.title)]),
    ).toEqual([
      ['Bestuur', ['Raad']],
      ['Pers', ['Bode', 'élan']],
      [null, ['Zender']],
    ]);
    expect(groupsOf([])).toEqual([]);
  });

  it('are narrowed to what asks for attention', () => {
    expect(filtered(sources, 'attention').map(({ source }) => source.title)).toEqual(['élan', 'Raad']);
    expect(filtered(sources, 'all')).toHaveLength(4);
  });

  it('name every folder once', () => {
    expect(foldersOf(sources)).toEqual(['Bestuur', 'Pers']);
  });
});
