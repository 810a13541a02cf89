import { describe, expect, test } from 'vitest';
import { attention } from './attention.ts';
import { randn } from './randn.ts';
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';

const rows = (count: number, width: number, seed: number) => {
  const draws = randn(count * width, seed);
  return Array.from({ length: count }, (_, i) => draws.slice(i * width, (i + 1) * width));
};
const [queries, keys, values] = [rows(5, 4, 1), rows(6, 4, 2), rows(6, 3, 3)];
const dot = (a: number[], b: number[]) => sum(a.map((x, i) => x * b[i]!));

describe('attention', () => {
  test('weighs the values by softmax(q · k / √d)', () => {
    const { output, weights } = attention(queries, keys, values);
    queries.forEach((query, i) => {
      const shares = softmax(keys.map((key) => dot(query, key) / 2));
      expect(sum(weights[i]!)).toBeCloseTo(1, 14);
      shares.forEach((share, j) => expect(weights[i]![j]).toBeCloseTo(share, 14));
      for (let k = 0; k < 3; k++) {
        const mean = sum(shares.map((share, j) => share * values[j]![k]!));
        expect(output[i]![k]).toBeCloseTo(mean, 14);
      }
    });
  });

  test('takes another scale', () => {
    const { weights } = attention(queries, keys, values, { scale: 0 });
    expect(weights.flat().every((weight) => weight === 1 / 6)).toBe(true);
  });

  test('lets query i look at the keys up to i when it is causal', () => {
    const { weights, output } = attention(queries, keys, values, { isCausal: true });
    weights.forEach((row, i) => row.forEach((weight, j) => expect(weight > 0).toBe(j <= i)));
    expect(output[0]).toEqual(values[0]);
  });

  test('obeys a mask, alone and together with causality', () => {
    const mask = queries.map((_, i) => keys.map((_, j) => (i + j) % 2 === 0));
    const masked = attention(queries, keys, values, { mask }).weights;
    masked.forEach((row, i) => row.forEach((weight, j) => expect(weight > 0).toBe(mask[i]![j])));
    const both = attention(queries, keys, values, { mask, isCausal: true }).weights;
    both.forEach((row, i) => row.forEach((weight, j) => expect(weight > 0).toBe(mask[i]![j]! && j <= i)));
  });

  test('does not read a value whose weight is 0', () => {
    const { output } = attention([[0], [0]], [[0], [0]], [[7], [NaN]], { isCausal: true });
    expect(output).toEqual([[7], [NaN]]);
  });

  test('has a choice for a query that may look at nothing', () => {
    const mask = [[false, false]];
    const ask = (whenAllMasked?: 'nan' | 'zero' | 'uniform') =>
      attention(
        [[1]],
        [[1], [2]],
        [[10], [20]],
        whenAllMasked === undefined ? { mask } : { mask, whenAllMasked },
      );
    expect(ask()).toEqual({ output: [[NaN]], weights: [[NaN, NaN]] });
    expect(ask('zero')).toEqual({ output: [[0]], weights: [[0, 0]] });
    expect(ask('uniform')).toEqual({ output: [[15]], weights: [[0.5, 0.5]] });
  });

  test('moves with its keys: another order of keys and values changes no output', () => {
    const order = [3, 1, 5, 0, 2, 4];
    const moved = attention(
      queries,
      order.map((j) => keys[j]!),
      order.map((j) => values[j]!),
    );
    attention(queries, keys, values)
      .output.flat()
      .forEach((value, i) => {
        expect(moved.output.flat()[i]).toBeCloseTo(value, 14);
      });
  });

  test('takes typed arrays for rows, and none for nothing', () => {
    const typed = attention([Float32Array.of(0)], [Float32Array.of(1)], [Int8Array.of(5)]);
    expect(typed).toEqual({ output: [[5]], weights: [[1]] });
    expect(attention([], [], [])).toEqual({ output: [], weights: [] });
  });

  test.each([
    [() => attention([[1]], [[1, 2]], [[1]]), 'attention needs rows of 1 numbers; keys[0] has 2'],
    [
      () => attention([[1]], [[1], [2]], [[1]]),
      'attention needs one value for each key; there are 1 values and 2 keys',
    ],
    [() => attention([[1]], [[1], [2]], [[1], [2, 3]]), 'attention needs rows of 1 numbers; values[1] has 2'],
    [() => attention([1] as never, [[1]], [[1]]), 'attention needs an array of numbers; queries[0] is 1'],
    [() => attention('q' as never, [[1]], [[1]]), 'attention needs an array of rows; queries is "q"'],
    [() => attention([['a']] as never, [[1]], [[1]]), 'attention needs numbers; queries[0][0] is "a"'],
    [
      () => attention([[1]], [[1]], [[1]], { mask: [] }),
      'attention needs an array of true and false; mask[0] is undefined',
    ],
    [
      () => attention([[1]], [[1]], [[1]], { mask: [[1]] as never }),
      'attention needs true or false for each score; mask[0][0] is 1',
    ],
    [() => attention([[1]], [[1]], [[1]], { scale: NaN }), 'attention needs a finite scale; scale is NaN'],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
