import { describe, expect, it } from 'vitest';
import { upperTails } from './poisson.ts';
import { discoveries, type Test } from './trend-discovery.ts';

/** Tests with so fine a scale of chances that they are as good as continuous. */
const fine = Array.from({ length: 100_001 }, (_, index) => 1 - index / 100_000);
const test = (key: string, chance: number, parts: Partial<Test> = {}): Test => ({
  key,
  chance,
  tails: [fine],
  times: 1,
  ...parts,
});
const many = (times: number): Test => test('', 1, { times });

describe('discoveries', () => {
  it('is Benjamini and Hochberg where chances are continuous', () => {
    // m = 100, q = 0.2: levels 0.002, 0.004, 0.006, less a hundredth.
    const tests = [test('a', 0.0019), test('b', 0.0039), test('c', 0.0062), many(97)];
    expect([...discoveries(tests)]).toEqual(['a', 'b']);
  });
  it('steps up: a chance that misses its own level is carried by the next', () => {
    const tests = [test('a', 0.0035), test('b', 0.0036), many(98)];
    expect([...discoveries(tests)]).toEqual(['a', 'b']);
  });
  it('declares nothing among very many tests', () =>
    expect(discoveries([test('a', 0.001), many(1000)]).size).toBe(0));
  it('declares nothing above the single level, however few the tests', () =>
    expect(discoveries([test('a', 0.02)]).size).toBe(0));
  it('lets cells that hardly ever speak cost hardly anything', () => {
    const silent = { mean: 0.01, variance: 0.01 };
    const quiet = test('', 1, { tails: [upperTails(silent)], times: 1000 });
    // A thousand continuous tests would ask 0.0002 of the smallest.
    expect([...discoveries([test('a', 0.0005), quiet])]).toEqual(['a']);
  });
  it('does not depend on order', () => {
    const tests = [test('a', 0.001), test('b', 0.001), test('c', 0.004), many(60)];
    expect(discoveries(tests.toReversed())).toEqual(discoveries(tests));
  });
  it('of nothing is nothing', () => expect(discoveries([]).size).toBe(0));
});
