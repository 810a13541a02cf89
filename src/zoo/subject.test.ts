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

test('what is thrown while a result, an input or an error is read is an answer, and goes no further', () => {
  const skip = { footprint: Symbol.for('fast-check/PreconditionFailure') };
  const trap = () => {
    throw skip;
  };
  const unreadable = subjectOf(() => {
    throw Object.defineProperty(new Error(), 'message', { get: trap });
  });
  expect(unreadable([[[1]]])[0]?.answer).toEqual({ type: 'threw', text: 'an error that cannot be read' });
  let reads = 0;
  const later = subjectOf((x: number[]) => {
    Object.defineProperty(x, 0, { get: trap });
    return new Proxy([1], { get: (list, key) => ((reads += 1) > 5 ? trap() : Reflect.get(list, key)) });
  });
  const [seen] = later([[[1]]]);
  expect([seen?.answer.type, seen?.later.type, seen?.input.type]).toEqual(['numbers', 'threw', 'threw']);
});
