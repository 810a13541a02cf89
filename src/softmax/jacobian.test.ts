import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jacobian } from './jacobian.ts';
import { logSumExp } from './log-sum-exp.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';

const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 });

/** The eigenvalues of a symmetric matrix, in ascending order, by Jacobi's rotations. */
function eigenvalues(matrix: number[][]): number[] {
  const a = matrix.map((row) => [...row]);
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let i = 0; i < a.length; i++) {
      for (let j = i + 1; j < a.length; j++) {
        const angle = Math.atan2(2 * a[i]![j]!, a[j]![j]! - a[i]![i]!) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (const row of a) [row[i], row[j]] = [c * row[i]! - s * row[j]!, s * row[i]! + c * row[j]!];
        const [p, q] = [[...a[i]!], [...a[j]!]];
        a[i] = p.map((value, k) => c * value - s * q[k]!);
        a[j] = p.map((value, k) => s * value + c * q[k]!);
      }
    }
  }
  return a.map((row, i) => row[i]!).sort((x, y) => x - y);
}

describe('jacobian', () => {
  test('at [1, 2, 3] agrees with mpmath', () => {
    const rows = jacobian(known.jacobian.scores);
    rows.flat().forEach((value, i) => expect(value).toBeCloseTo(Number(known.jacobian.rows.flat()[i]), 15));
    eigenvalues(rows).forEach((value, i) =>
      expect(value).toBeCloseTo(Number(known.jacobian.eigenvalues[i]), 14),
    );
    expect(rows[0]![0]! + rows[1]![1]! + rows[2]![2]!).toBeCloseTo(Number(known.jacobian.trace), 15);
  });

  test('is symmetric, and its rows sum to 0', () => {
    fc.assert(
      fc.property(scores, (x) => {
        const rows = jacobian(x);
        rows.forEach((row, i) => {
          expect(Math.abs(sum(row))).toBeLessThanOrEqual(x.length * 2 ** -53);
          row.forEach((value, j) => expect(value).toBe(rows[j]![i]));
        });
      }),
    );
  });

  test('is what finite differences of softmax show', () => {
    fc.assert(
      fc.property(scores, (x) => {
        jacobian(x).forEach((row, i) =>
          row.forEach((value, j) => {
            const at = (h: number) => softmax(x.map((score, k) => score + (k === j ? h : 0)))[i]!;
            expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - value)).toBeLessThan(1e-8);
          }),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('has entries in [−1/4, 1/4], and the trace 1 − Σ p²', () => {
    fc.assert(
      fc.property(scores, (x) => {
        const rows = jacobian(x);
        expect(rows.flat().every((value) => Math.abs(value) <= 0.25 + 1e-15)).toBe(true);
        const trace = sum(rows.map((row, i) => row[i]!));
        expect(trace).toBeCloseTo(1 - sum(softmax(x).map((share) => share * share)), 13);
      }),
    );
  });

  test('measures a variance: vᵀJv is Var_p(v)', () => {
    fc.assert(
      fc.property(scores, (x) => {
        const v = x.map((_, i) => Math.sin(5 * i) * 3);
        const p = softmax(x);
        const mean = sum(p.map((share, i) => share * v[i]!));
        const variance = sum(p.map((share, i) => share * (v[i]! - mean) ** 2));
        const form = sum(jacobian(x).map((row, i) => v[i]! * sum(row.map((value, j) => value * v[j]!))));
        expect(form).toBeCloseTo(variance, 12);
      }),
    );
  });

  test('has eigenvalues that lie between the shares, and none above 1/2', () => {
    fc.assert(
      fc.property(scores, (x) => {
        const p = softmax(x).sort((a, b) => a - b);
        const values = eigenvalues(jacobian(x));
        expect(Math.abs(values[0]!)).toBeLessThan(1e-12);
        for (let k = 1; k < values.length; k++) {
          expect(values[k]).toBeGreaterThanOrEqual(p[k - 1]! - 1e-12);
          expect(values[k]).toBeLessThanOrEqual(p[k]! + 1e-12);
        }
        const radius = Math.max(...p.map((share) => 2 * share * (1 - share)));
        expect(values.at(-1)).toBeLessThanOrEqual(radius + 1e-12);
        expect(radius).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('has the eigenvalue 1/2 for two equal scores', () => {
    expect(eigenvalues(jacobian([4, 4]))[1]).toBeCloseTo(0.5, 15);
  });

  test('keeps the digits of 1 − p for a share next to 1', () => {
    expect(jacobian([40, 0])[0]![0]! / Math.exp(-40)).toBeCloseTo(1, 14);
  });

  test('is the curvature of logSumExp, whose slope is softmax', () => {
    const x = [0.5, -1, 2];
    softmax(x).forEach((share, i) => {
      const at = (h: number) => logSumExp(x.map((score, k) => score + (k === i ? h : 0)));
      expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(share, 9);
    });
  });

  test('follows the policies of softmax', () => {
    expect(jacobian([])).toEqual([]);
    expect(jacobian([5])).toEqual([[0]]);
    expect(jacobian([NaN, 0]).flat().every(Number.isNaN)).toBe(true);
    expect(jacobian(Float32Array.of(0, 0))).toEqual([
      [0.25, -0.25],
      [-0.25, 0.25],
    ]);
    expect(() => jacobian(['a'] as never)).toThrow('jacobian needs numbers; scores[0] is "a"');
  });
});
