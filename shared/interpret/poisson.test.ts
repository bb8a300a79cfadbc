import { describe, expect, it } from 'vitest';
import { attainable, lowerTail, upperTail, upperTails } from './poisson.ts';

const poisson = (mean: number) => ({ mean, variance: mean });

describe('upperTail', () => {
  it.each([
    [0, 2, 1],
    [1, 1, 1 - Math.exp(-1)],
    [2, 1, 1 - 2 * Math.exp(-1)],
    [3, 2, 1 - 5 * Math.exp(-2)],
    [1, 0, 0],
    [0, 0, 1],
    [-1, 3, 1],
  ])('P(X ≥ %d | Poisson %d)', (count, mean, p) =>
    expect(upperTail(count, poisson(mean))).toBeCloseTo(p, 10),
  );

  it('is geometric where the variance is m + m²', () => {
    // r = 1: P(X ≥ k) = (m/(1+m))^k.
    for (const mean of [0.1, 0.5, 1, 4])
      for (const count of [0, 1, 2, 5])
        expect(upperTail(count, { mean, variance: mean + mean * mean })).toBeCloseTo(
          (mean / (1 + mean)) ** count,
          9,
        );
  });
  it('is the gamma-Poisson predictive: shape a, rate b give r = a and p = b/(b+1)', () => {
    const [shape, rate] = [2.5, 10];
    const mean = shape / rate;
    const none = (rate / (rate + 1)) ** shape;
    const one = none * shape * (1 / (rate + 1));
    const predicted = { mean, variance: mean + mean / rate };
    expect(upperTail(1, predicted)).toBeCloseTo(1 - none, 10);
    expect(upperTail(2, predicted)).toBeCloseTo(1 - none - one, 10);
  });
  it('grows with what is not known', () => {
    const chances = [1, 1.5, 2, 4].map((times) => upperTail(6, { mean: 1, variance: times }));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });
  it('never grows with the count and stays a chance', () => {
    for (const mean of [0.001, 0.3, 2, 40])
      for (const times of [1, 1.2, 3]) {
        const tails = upperTails({ mean, variance: mean * times });
        expect(tails).toEqual([...tails].sort((a, b) => b - a));
        expect(tails.every((tail) => tail > 0 && tail <= 1)).toBe(true);
      }
  });
});

describe('lowerTail', () => {
  it.each([
    [0, 3, Math.exp(-3)],
    [1, 3, 4 * Math.exp(-3)],
    [-1, 3, 0],
  ])('P(X ≤ %d | Poisson %d)', (count, mean, p) =>
    expect(lowerTail(count, poisson(mean))).toBeCloseTo(p, 10),
  );
});

describe('attainable', () => {
  it.each([
    [1, 1],
    [0.5, 0.4],
    [0.4, 0.4],
    [0.05, 0.01],
    [0.001, 0],
  ])('the greatest tail ≤ %d is %d', (level, tail) =>
    expect(attainable([1, 0.4, 0.1, 0.01], level)).toBe(tail),
  );
});
