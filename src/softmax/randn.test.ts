import { describe, expect, test } from 'vitest';
import { randn } from './randn.ts';
import known from './references/known-values.json' with { type: 'json' };
import recorded from './references/numpy-random.json' with { type: 'json' };
import { uniform } from './uniform.ts';

describe.each(recorded.seeds)('with seed $seed', ({ seed, uniform: drawn, randn: normal }) => {
  test('uniform draws what NumPy draws, bit for bit, beyond the first 624 numbers too', () => {
    expect(uniform(1000, seed).slice(-50)).toEqual(drawn);
  });

  test('randn draws what NumPy draws, but for the last bit of 1 draw in 100 at most', () => {
    const draws = randn(normal.length, seed);
    const differing = draws.filter((draw, i) => draw !== normal[i]);
    expect(differing.length).toBeLessThanOrEqual(normal.length / 100);
    draws.forEach((draw, i) => expect(Math.abs(draw / normal[i]! - 1)).toBeLessThanOrEqual(2 ** -51));
  });

  test('a longer draw begins with the shorter one, of odd length too', () => {
    expect(randn(9, seed).slice(0, 4)).toEqual(randn(4, seed));
    expect(randn(9, seed).slice(0, 5)).toEqual(randn(5, seed));
    expect(uniform(9, seed).slice(0, 4)).toEqual(uniform(4, seed));
  });
});

describe('randn', () => {
  test('with seed 0 draws the scores of the first chapters', () => {
    expect(randn(10)).toEqual(known.seedVector.scores);
    expect(randn(10, 0)).toEqual([
      1.764052345967664, 0.4001572083672233, 0.9787379841057392, 2.240893199201458, 1.8675579901499675,
      -0.977277879876411, 0.9500884175255894, -0.1513572082976979, -0.10321885179355784, 0.41059850193837233,
    ]);
  });

  test('has the mean 0 and the variance 1', () => {
    const draws = randn(100_000, 5);
    const mean = draws.reduce((total, draw) => total + draw, 0) / draws.length;
    const variance = draws.reduce((total, draw) => total + draw * draw, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(100_000));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 100_000));
  });
});

describe.each([
  ['randn', randn],
  ['uniform', uniform],
])('%s', (name, draw) => {
  test('draws nothing when asked for nothing', () => {
    expect(draw(0)).toEqual([]);
  });

  test.each([
    [() => draw(-1), `${name} needs a whole number from 0 to 4294967295; n is -1`],
    [() => draw(2.5), `${name} needs a whole number from 0 to 4294967295; n is 2.5`],
    [() => draw('2' as never), `${name} needs a whole number from 0 to 4294967295; n is "2"`],
    [() => draw(2, -1), `${name} needs a whole number from 0 to 4294967295; seed is -1`],
    [() => draw(2, 2 ** 32), `${name} needs a whole number from 0 to 4294967295; seed is 4294967296`],
    [() => draw(2, 0.5), `${name} needs a whole number from 0 to 4294967295; seed is 0.5`],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(new RangeError(sentence));
  });
});
