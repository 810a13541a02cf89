import { describe, expect, test } from 'vitest';
import { sayAnswer } from './answer.ts';
import { subjectOf } from './subject.ts';

const answer = (f: (...args: never[]) => unknown, ...args: unknown[]) => subjectOf(f)([args])[0]!.answer;

describe('subjectOf', () => {
  test('gives each call arguments of its own, and shows what became of them', () => {
    const scores = [1, 2];
    const [seen] = subjectOf((x: number[]) => x.fill(0))([[scores]]);
    expect(scores).toEqual([1, 2]);
    expect(seen!.input).toEqual({ type: 'numbers', kind: 'Array', values: [0, 0] });
  });

  test('shows a result at once and after all calls', () => {
    const kept = [0];
    const f = (x: number[]) => {
      kept[0] = x[0]!;
      return kept;
    };
    const [first] = subjectOf(f)([[[1]], [[2]]]);
    expect(first).toMatchObject({ answer: { values: [1] }, later: { values: [2] } });
  });

  test.each<[unknown, string]>([
    [[0.5, 0.5], '[0.5, 0.5]'],
    [Float32Array.of(1), 'Float32Array [1]'],
    [7, 'the number 7'],
    [[[1], [2]], 'rows [[1],[2]]'],
    [[1, 'a'], 'Array of length 2 with "a" at [1]'],
    [new Array<number>(2), 'Array of length 2 with undefined at [0]'],
    [[[1], 2], 'Array of length 2 with the number 2 at [1]'],
    [undefined, 'undefined'],
    [{ 0: 1, length: 1 }, 'a value of type object'],
    ['0.5', '"0.5"'],
    [5n, 'the BigInt 5'],
  ])('describes %o as %s', (value, text) => {
    expect(sayAnswer(answer(() => value))).toBe(text);
  });

  test('describes an error', () => {
    const f = () => {
      throw new RangeError('too many');
    };
    expect(sayAnswer(answer(f))).toBe('throws RangeError: too many');
  });
});
