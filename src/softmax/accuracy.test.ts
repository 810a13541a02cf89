import { describe, expect, test } from 'vitest';
import { logSoftmax, logSumExp, randn, softmax, softmaxNaive, uniform } from './index.ts';
import {
  exactLogSumExp,
  exactShare,
  missing,
  parseFixed,
  relativeError,
  toFixed,
} from './references/exact-share.ts';
import draws from './references/normal-draws.json' with { type: 'json' };

const U = 2 ** -53;
const FIXED_POINT = 2 ** 170;

/** Σ to more digits than the shares have: each rounding is added up too. */
function preciseSum(values: Float64Array): number {
  let total = 0;
  let error = 0;
  for (const value of values) {
    const next = total + value;
    const part = next - total;
    error += total - (next - part) + (value - part);
    total = next;
  }
  return total + error;
}

describe.each(draws.vectors)('softmax of N(0, 1) · $scale, n = $n, seed $seed', (vector) => {
  const { n, seed, scale } = vector;
  const scores = Float64Array.from(randn(n, seed), (draw) => draw * scale);
  const total = parseFixed(vector.logSumExp);
  const top = scores.reduce((most, score) => Math.max(most, score));
  const exact = Array.from(scores, (score) => exactShare(score, total));
  const isLarge = (i: number) => exact[i]!.exponent >= -997;

  test('has references that sum to 1 and agree with mpmath', () => {
    expect(Math.abs(missing(exact))).toBeLessThan(1e-39);
    for (const [place, share] of Object.entries(vector.samples)) {
      if (isLarge(Number(place))) {
        expect(Math.abs(relativeError(Number(share), exact[Number(place)]!))).toBeLessThanOrEqual(U);
      }
    }
  });

  test('is within the stated bound for every share above 1e-300, and below 5e-13', () => {
    const shares = softmax(scores);
    let worst = 0;
    let worstOfBound = 0;
    for (let i = 0; i < n; i++) {
      if (!isLarge(i)) continue;
      const error = Math.abs(relativeError(shares[i]!, exact[i]!));
      const bound = (2 * (top - scores[i]!) + 2 * Math.log(n) + n / 128 + 140) * U;
      worst = Math.max(worst, error);
      worstOfBound = Math.max(worstOfBound, error / bound);
    }
    expect(worstOfBound).toBeLessThan(1);
    expect(worst).toBeLessThan(5e-13);
  });

  test('sums to 1 within n · 2⁻⁵³', () => {
    expect(Math.abs(preciseSum(softmax(scores)) - 1)).toBeLessThanOrEqual(n * U);
  });

  test('rounds to float32 without a further error', () => {
    const scores32 = Float32Array.from(scores);
    const shares = softmax(scores32);
    const doubles = softmax(Float64Array.from(scores32));
    expect(shares.every((share, i) => share === Math.fround(doubles[i]!))).toBe(true);
  });

  test('has a logSumExp and logSoftmax within the stated bounds', () => {
    const rest = 5 * Math.log(n) + n / 128 + 140;
    const found = logSumExp(scores);
    const error = Math.abs(Number(toFixed(found) - total) / FIXED_POINT);
    expect(error).toBeLessThanOrEqual((Math.abs(found) + Math.abs(top) + rest) * U);

    const logShares = logSoftmax(scores);
    const worst = logShares.reduce((most, logShare, i) => {
      const off = Math.abs(Number(toFixed(logShare) - (toFixed(scores[i]!) - total)) / FIXED_POINT);
      return Math.max(most, off / ((3 * Math.abs(logShare) + rest) * U));
    }, 0);
    expect(worst).toBeLessThan(1);
  });
});

describe('the bounds of Blanchard, Higham and Higham, for up to 30 scores that span up to 30', () => {
  const vectors = Array.from({ length: 200 }, (_, seed) => {
    const [length = 0, span = 0, ...draws] = uniform(32, seed);
    return draws.slice(0, 1 + Math.floor(29 * length)).map((draw) => (draw - 0.5) * 30 * span);
  });

  /** The largest error of a share over the largest share, in units of 2⁻⁵³. */
  function worst(scores: number[], shares: number[]): number {
    const total = exactLogSumExp(scores);
    const top = shares.reduce((most, share) => Math.max(most, share));
    const errors = shares.map(
      (share, i) => Math.abs(relativeError(share, exactShare(scores[i]!, total))) * share,
    );
    return errors.reduce((most, error) => Math.max(most, error)) / top / U;
  }

  test('hold for the naive formula: n + 3', () => {
    for (const scores of vectors) {
      expect(worst(scores, softmaxNaive(scores))).toBeLessThanOrEqual(scores.length + 3);
    }
  });

  test('hold for softmax: n + 2 + 2R, where R is the span of the scores', () => {
    for (const scores of vectors) {
      const span = Math.max(...scores) - Math.min(...scores);
      expect(worst(scores, softmax(scores))).toBeLessThanOrEqual(scores.length + 2 + 2 * span);
    }
  });

  test('hold for logSumExp: |result| + ln n + n + 1 + R', () => {
    for (const scores of vectors) {
      for (const offset of [0, -40, 500, 1e5]) {
        const moved = scores.map((score) => score + offset);
        const span = Math.max(...moved) - Math.min(...moved);
        const found = logSumExp(moved);
        const error = Math.abs(Number(toFixed(found) - exactLogSumExp(moved)) / FIXED_POINT);
        const bound = Math.abs(found) + Math.log(moved.length) + moved.length + 1 + span;
        expect(error / U).toBeLessThanOrEqual(bound);
      }
    }
  });
});
