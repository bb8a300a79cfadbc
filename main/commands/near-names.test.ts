import { describe, expect, it } from 'vitest';
import { nearNames } from './near-names.ts';

const names = ['Glane', 'Overdinkel', 'Overdinkel kern', 'De Lutte', 'Beuningen', 'Oud-Zuid', 'Curaçaobuurt'];

describe('nearNames', () => {
  it.each([
    ['overdinkel', ['Overdinkel', 'Overdinkel kern']],
    ['Overdinkle', ['Overdinkel']],
    ['Lutte', ['De Lutte']],
    ['in de lutte', ['De Lutte']],
    ['Glanerbrug', ['Glane']],
    ['Glaen', ['Glane']],
    ['curacaobuurt', ['Curaçaobuurt']],
    ['Oud Zuid', ['Oud-Zuid']],
    ['Utrecht', []],
    ['', []],
    ['e', []],
  ])('for "%s" are %j', (typed, near) => {
    expect(nearNames(typed, names, (name) => name)).toEqual(near);
  });

  it('come nearest first', () => {
    expect(nearNames('Kern', ['Kern-Oost', 'Kern', 'Kerk'], (name) => name)).toEqual([
      'Kern',
      'Kern-Oost',
      'Kerk',
    ]);
  });
});
