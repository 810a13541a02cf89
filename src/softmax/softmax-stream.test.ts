import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logSumExp } from './log-sum-exp.ts';
import known from './references/known-values.json' with { type: 'json' };
import { SoftmaxStream } from './softmax-stream.ts';
import { softmax } from './softmax.ts';

const chunks = fc.array(fc.array(fc.double({ min: -800, max: 800, noNaN: true }), { maxLength: 6 }), {
  maxLength: 8,
});

describe('SoftmaxStream', () => {
  test('goes through the states that mpmath computes for 1, 2, 3', () => {
    const stream = new SoftmaxStream();
    [1, 2, 3].forEach((score, i) => {
      const { top, sum, count } = stream.push([score]).result();
      expect([top, count]).toEqual([Number(known.online[i]![0]), i + 1]);
      expect(sum).toBeCloseTo(Number(known.online[i]![1]), 15);
    });
  });

  test('gives the shares and the logSumExp of all scores, however these are cut into chunks', () => {
    fc.assert(
      fc.property(chunks, (parts) => {
        const stream = new SoftmaxStream();
        for (const part of parts) stream.push(part);
        const all = parts.flat();
        expect(stream.result().count).toBe(all.length);
        if (all.length > 0) expect(stream.result().logSumExp).toBeCloseTo(logSumExp(all), 11);
        const shares = softmax(all);
        stream.shares(all).forEach((share, i) => expect(Math.abs(share - shares[i]!)).toBeLessThan(1e-14));
      }),
    );
  });

  test('merges in any grouping and order', () => {
    fc.assert(
      fc.property(chunks, chunks, chunks, (a, b, c) => {
        const of = (parts: number[][]) =>
          parts.reduce((stream, part) => stream.push(part), new SoftmaxStream());
        const left = of(a).merge(of(b)).merge(of(c)).result();
        const right = of(c)
          .merge(of(a).merge(of(b)))
          .result();
        expect([left.top, left.count]).toEqual([right.top, right.count]);
        expect(Math.abs(left.sum - right.sum)).toBeLessThanOrEqual(1e-14 * left.sum);
      }),
    );
  });

  test('is not changed by an empty chunk or stream, and stays empty between empty ones', () => {
    const empty = { top: -Infinity, sum: 0, count: 0, logSumExp: -Infinity };
    expect(new SoftmaxStream().push([]).merge(new SoftmaxStream()).result()).toEqual(empty);
    const stream = new SoftmaxStream().push([5, 6]);
    const before = stream.result();
    expect(stream.push([]).merge(new SoftmaxStream()).result()).toEqual(before);
    expect(new SoftmaxStream().merge(stream).result()).toEqual(before);
  });

  test('leaves the stream alone that it merges', () => {
    const other = new SoftmaxStream().push([1]);
    new SoftmaxStream().push([9]).merge(other);
    expect(other.result()).toEqual({ top: 1, sum: 1, count: 1, logSumExp: 1 });
  });

  test('counts scores of −Infinity, which add nothing', () => {
    const stream = new SoftmaxStream().push([-Infinity]).push([2, -Infinity]);
    expect(stream.result()).toEqual({ top: 2, sum: 1, count: 3, logSumExp: 2 });
    expect(stream.shares([-Infinity, 2])).toEqual([0, 1]);
  });

  test('follows the policies of softmax and logSumExp', () => {
    expect(new SoftmaxStream().push([1]).push([NaN]).push([2]).result().logSumExp).toBe(NaN);
    expect(new SoftmaxStream().push([1]).push([Infinity]).push([2]).result().logSumExp).toBe(Infinity);
    expect(new SoftmaxStream().push([1, Infinity]).shares([1, Infinity])).toEqual([NaN, NaN]);
    expect(new SoftmaxStream().push([-Infinity]).shares([-Infinity])).toEqual([NaN]);
    expect(new SoftmaxStream().shares([])).toEqual([]);
  });

  test('keeps the kind of array', () => {
    const stream = new SoftmaxStream().push(Float32Array.of(4, 4));
    expect(stream.shares(Float32Array.of(4))).toEqual(Float32Array.of(0.5));
    expect(stream.shares(Int8Array.of(4))).toEqual(Float64Array.of(0.5));
  });

  test('says what it needs', () => {
    expect(() => new SoftmaxStream().push(5 as never)).toThrow(
      'SoftmaxStream.push needs an array of numbers; scores is 5',
    );
    expect(() => new SoftmaxStream().shares(['a'] as never)).toThrow(
      'SoftmaxStream.shares needs numbers; scores[0] is "a"',
    );
    expect(() => new SoftmaxStream().merge({} as never)).toThrow(
      'SoftmaxStream.merge needs another SoftmaxStream',
    );
  });
});
