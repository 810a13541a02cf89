import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logSoftmax, logSumExp, maskedSoftmax, sigmoid, softmax, softmaxOnline, sum } from './index.ts';

const U = 2 ** -53;

/** Scores of every temper: moderate ones, ties, ±1000, subnormal ones, and small ones on top of 1e15. */
const scores = fc.oneof(
  vector(fc.double({ min: -20, max: 20, noNaN: true })),
  vector(fc.integer({ min: -2, max: 2 })),
  vector(fc.constantFrom(-1000, 1000, -745, 709, 0)),
  vector(fc.double({ min: -1000, max: 1000, noNaN: true })),
  vector(fc.double({ min: -1e-308, max: 1e-308, noNaN: true })),
  vector(fc.integer({ min: -40, max: 40 }).map((score) => score / 4)).map((x) =>
    x.map((score) => 1e15 + score),
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((score) => [score]),
);
const moderate = vector(fc.double({ min: -20, max: 20, noNaN: true }));
const twoModerate = fc
  .array(
    fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true })),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((pairs) => [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const);

function vector(score: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc.array(score, { minLength: 1, maxLength: 20 });
}

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: 300 });
}

const highest = (x: readonly number[]) => x.reduce((top, score) => Math.max(top, score), -Infinity);
const largest = (x: readonly number[]) => highest(x.map(Math.abs));

describe('on paper and in doubles, softmax', () => {
  test('gives shares from 0 to 1 that sum to 1 within n · 2⁻⁵³', () => {
    holds(scores, (x) => {
      const p = softmax(x);
      expect(p.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(Math.abs(sum(p) - 1)).toBeLessThanOrEqual(x.length * U);
    });
  });

  test('turns differences into ratios: ln pᵢ − ln pⱼ = xᵢ − xⱼ', () => {
    holds(scores, (x) => {
      const p = softmax(x);
      const top = highest(x);
      const first = x.indexOf(top);
      p.forEach((share, i) => {
        if (share < 1e-300) return;
        const off = Math.log(share) - Math.log(p[first]!) - (x[i]! - top);
        expect(Math.abs(off)).toBeLessThanOrEqual((3 * (top - x[i]!) + 20) * U);
      });
    });
  });

  test('does not mind a shift, to the rounding of the shifted scores', () => {
    holds(fc.tuple(moderate, fc.double({ min: -1e6, max: 1e6, noNaN: true })), ([x, c]) => {
      const shifted = softmax(x.map((score) => score + c));
      const bound = (Math.abs(c) + largest(x) + 10) * U;
      softmax(x).forEach((share, i) => expect(Math.abs(share - shifted[i]!)).toBeLessThanOrEqual(bound));
    });
  });

  test('does not change a bit under a shift that loses nothing', () => {
    holds(
      fc.tuple(
        vector(fc.integer({ min: -400, max: 400 }).map((n) => n / 8)),
        fc.integer({ min: -1e6, max: 1e6 }),
      ),
      ([x, c]) => {
        expect(softmax(x.map((score) => score + c))).toEqual(softmax(x));
      },
    );
  });

  test('moves with its scores: another order of scores is another order of shares', () => {
    holds(scores, (x) => {
      const turned = softmax(x.toReversed()).reverse();
      softmax(x).forEach((share, i) =>
        expect(Math.abs(share - turned[i]!)).toBeLessThanOrEqual((2 * x.length + 4) * U * share),
      );
    });
  });

  test('keeps the order, and ties', () => {
    holds(scores, (x) => {
      const p = softmax(x);
      for (let i = 1; i < x.length; i++) {
        const [score, share] = [x[i]! - x[i - 1]!, p[i]! - p[i - 1]!];
        if (score > 0) expect(share).toBeGreaterThanOrEqual(0);
        if (score === 0) expect(share).toBe(0);
        if (score < 0) expect(share).toBeLessThanOrEqual(0);
      }
    });
  });

  test('is σ(x₁ − x₂) for two', () => {
    holds(
      fc.tuple(fc.double({ min: -700, max: 700, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
      ([a, b]) => {
        const [p, q] = softmax([a, b]) as [number, number];
        expect(Math.abs(p - sigmoid(a - b))).toBeLessThanOrEqual(4 * U * p);
        expect(Math.abs(q - sigmoid(b - a))).toBeLessThanOrEqual(4 * U * q);
      },
    );
  });

  test('undoes the logarithm of shares', () => {
    holds(moderate, (x) => {
      const p = softmax(x);
      softmax(p.map(Math.log)).forEach((share, i) =>
        expect(Math.abs(share - p[i]!)).toBeLessThanOrEqual(60 * U),
      );
    });
  });

  test('changes unequal shares when it is applied twice', () => {
    holds(moderate, (x) => {
      const p = softmax(x);
      const twice = softmax(p);
      if (highest(p) - Math.min(...p) > 1e-6) {
        expect(highest(twice) - Math.min(...twice)).toBeLessThan(highest(p) - Math.min(...p));
      }
    });
  });

  test('of scores over T is a power of the shares', () => {
    holds(fc.tuple(moderate, fc.double({ min: 0.2, max: 50, noNaN: true })), ([x, temperature]) => {
      const powers = softmax(x).map((share) => share ** (1 / temperature));
      const total = sum(powers);
      softmax(x, { temperature }).forEach((share, i) => expect(share).toBeCloseTo(powers[i]! / total, 12));
    });
  });

  test('at another temperature is softmax of the divided scores', () => {
    holds(fc.tuple(moderate, fc.double({ min: 0.2, max: 50, noNaN: true })), ([x, temperature]) => {
      const divided = softmax(x.map((score) => score / temperature));
      softmax(x, { temperature }).forEach((share, i) =>
        expect(Math.abs(share - divided[i]!)).toBeLessThanOrEqual(300 * U),
      );
    });
  });

  test('of some of the scores is their part of all shares', () => {
    holds(moderate, (x) => {
      const p = softmax(x);
      const mask = x.map((_, i) => i % 3 !== 1);
      const part = sum(p.filter((_, i) => mask[i]));
      maskedSoftmax(x, mask).forEach((share, i) => expect(share).toBeCloseTo(mask[i] ? p[i]! / part : 0, 12));
    });
  });

  test('agrees with its online twin', () => {
    holds(scores, (x) => {
      const online = softmaxOnline(x);
      softmax(x).forEach((share, i) =>
        expect(Math.abs(share - online[i]!)).toBeLessThanOrEqual(3 * x.length * U * share + 1e-300),
      );
    });
  });

  test('leaves its scores alone', () => {
    holds(scores, (x) => {
      const copy = [...x];
      softmax(x);
      expect(x).toEqual(copy);
    });
  });
});

describe('logSumExp', () => {
  test('lies between the top score and the top score + ln n', () => {
    holds(scores, (x) => {
      const top = highest(x);
      const slack = (Math.abs(top) + 10) * U;
      expect(logSumExp(x)).toBeGreaterThanOrEqual(top - slack);
      expect(logSumExp(x)).toBeLessThanOrEqual(top + Math.log(x.length) + slack);
    });
  });

  test('moves with a shift', () => {
    holds(fc.tuple(moderate, fc.double({ min: -1e6, max: 1e6, noNaN: true })), ([x, c]) => {
      const moved = logSumExp(x.map((score) => score + c));
      expect(Math.abs(moved - logSumExp(x) - c)).toBeLessThanOrEqual((3 * Math.abs(c) + 100) * U);
    });
  });

  test('comes near the top score as the scores are stretched', () => {
    holds(fc.tuple(moderate, fc.integer({ min: 1, max: 1000 })), ([x, t]) => {
      const excess = logSumExp(x.map((score) => score * t)) / t - highest(x);
      expect(excess).toBeGreaterThanOrEqual(-100 * U);
      expect(excess).toBeLessThanOrEqual(Math.log(x.length) / t + 100 * U);
    });
  });

  test('of a score twice is ln 2 more, and of 0 and t is ln(1 + eᵗ)', () => {
    holds(fc.double({ min: -500, max: 500, noNaN: true }), (t) => {
      expect(Math.abs(logSumExp([t, t]) - (t + Math.LN2))).toBeLessThanOrEqual((2 * Math.abs(t) + 4) * U);
      expect(logSumExp([0, t])).toBeCloseTo(Math.log1p(Math.exp(t)), 11);
    });
  });

  test('is convex, and no steeper than the largest change of a score', () => {
    holds(twoModerate, ([x, y]) => {
      const middle = logSumExp(x.map((score, i) => (score + y[i]!) / 2));
      expect(middle).toBeLessThanOrEqual((logSumExp(x) + logSumExp(y)) / 2 + 1e-13);
      const change = largest(x.map((score, i) => score - y[i]!));
      expect(Math.abs(logSumExp(x) - logSumExp(y))).toBeLessThanOrEqual(change + 1e-13);
    });
  });

  test('is what the scores lose on the way to logSoftmax', () => {
    holds(scores, (x) => {
      const total = logSumExp(x);
      logSoftmax(x).forEach((logShare, i) => {
        expect(Math.abs(logShare - (x[i]! - total))).toBeLessThanOrEqual(
          (3 * Math.abs(logShare) + 2 * Math.abs(total) + 40) * U,
        );
      });
    });
  });
});

describe('no share', () => {
  test('of the top is below 1/n, and none of the last above', () => {
    holds(scores, (x) => {
      const p = softmax(x);
      expect(highest(p)).toBeGreaterThanOrEqual((1 - 4 * U) / x.length);
      expect(Math.min(...p)).toBeLessThanOrEqual((1 + 4 * U) / x.length);
    });
  });

  test('of the top leaves the limits that its lead sets', () => {
    holds(
      moderate.filter((x) => x.length > 1),
      (x) => {
        const [best, second] = x.toSorted((a, b) => b - a) as [number, number];
        const odds = Math.exp(second - best);
        const share = highest(softmax(x));
        expect(share).toBeGreaterThanOrEqual(1 / (1 + (x.length - 1) * odds) - 1e-14);
        expect(share).toBeLessThanOrEqual(1 / (1 + odds) + 1e-14);
      },
    );
  });

  test('leaves the limits that the range of the scores sets', () => {
    holds(moderate, (x) => {
      const p = softmax(x);
      const range = highest(x) - Math.min(...x);
      const others = x.length - 1;
      expect(highest(p)).toBeLessThanOrEqual(1 / (1 + others * Math.exp(-range)) + 1e-14);
      expect(Math.min(...p)).toBeGreaterThanOrEqual((1 - 1e-13) / (1 + others * Math.exp(range)));
    });
  });

  test('is above e / (e + n − 1) for scores from 0 to 1', () => {
    holds(vector(fc.double({ min: 0, max: 1, noNaN: true })), (x) => {
      expect(highest(softmax(x))).toBeLessThanOrEqual(Math.E / (Math.E + x.length - 1) + 1e-15);
    });
  });

  test('differs from another by more than half the difference of the scores', () => {
    holds(moderate, (x) => {
      const p = softmax(x);
      for (let i = 1; i < x.length; i++) {
        const half = Math.abs(x[i]! - x[0]!) / 2;
        const difference = Math.abs(p[i]! - p[0]!);
        expect(difference).toBeCloseTo((p[i]! + p[0]!) * Math.tanh(half), 14);
        expect(difference).toBeLessThanOrEqual(half + 1e-15);
      }
    });
  });
});

describe('between two vectors, softmax', () => {
  const norms: [string, (v: number[]) => number][] = [
    ['1', (v) => sum(v.map(Math.abs))],
    ['2', (v) => Math.sqrt(sum(v.map((value) => value * value)))],
    ['∞', largest],
  ];

  test.each(norms)('halves distances at least, in the norm %s', (_, norm) => {
    holds(twoModerate, ([x, y]) => {
      const q = softmax(y);
      const apart = norm(softmax(x).map((share, i) => share - q[i]!));
      expect(apart).toBeLessThanOrEqual(norm(x.map((score, i) => score - y[i]!)) / 2 + 1e-14);
    });
  });

  test('halves them exactly at a tie of two', () => {
    const h = 1e-6;
    const [p] = softmax([h, -h]) as [number];
    expect((p - 0.5) / h).toBeCloseTo(0.5, 9);
  });

  test('never turns against them: ⟨softmax(x) − softmax(y), x − y⟩ ≥ 0', () => {
    holds(twoModerate, ([x, y]) => {
      const q = softmax(y);
      expect(sum(softmax(x).map((share, i) => (share - q[i]!) * (x[i]! - y[i]!)))).toBeGreaterThanOrEqual(
        -1e-14,
      );
    });
  });

  test('gives a raised score no less, and the others no more', () => {
    holds(fc.tuple(moderate, fc.double({ min: 0.001, max: 5, noNaN: true })), ([x, raise]) => {
      const p = softmax(x);
      const q = softmax(x.map((score, i) => (i === 0 ? score + raise : score)));
      expect(q[0]).toBeGreaterThanOrEqual(p[0]! - 4 * U);
      for (let i = 1; i < x.length; i++) expect(q[i]).toBeLessThanOrEqual(p[i]! * (1 + 100 * U));
    });
  });
});
