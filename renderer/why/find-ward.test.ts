import { describe, expect, it } from 'vitest';
import { findWards } from './find-ward.ts';

const wards = ['Losser', "'t Zijpe", 'Zuid-Oost', 'Noord', 'Glanerbrug-Noord', 'Één'].map((name, index) => ({
  code: `WK00000${index}`,
  name,
}));

describe('wards by what is typed', () => {
  it.each([
    ['los', ['Losser']],
    ['  LOS ', ['Losser']],
    ['noord', ['Noord', 'Glanerbrug-Noord']],
    ['t zijpe', ["'t Zijpe"]],
    ['zuid oost', ['Zuid-Oost']],
    ['een', ['Één']],
    ['', []],
    ['   ', []],
    ['bestaat niet', []],
  ])('%j finds %j', (query, expected) => {
    expect(findWards(wards, query).map(({ name }) => name)).toEqual(expected);
  });
});
