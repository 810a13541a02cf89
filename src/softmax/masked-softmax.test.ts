import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedSoftmax } from './masked-softmax.ts';
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';

const pairs = fc.array(fc.tuple(fc.double({ min: -800, max: 800, noNaN: true }), fc.boolean()), {
  minLength: 1,
  maxLength: 12,
});

describe('maskedSoftmax', () => {
  test('is softmax of the scores that take part, and exactly 0 elsewhere', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const [scores, mask] = [drawn.map(([score]) => score), drawn.map(([, open]) => open)];
        const shares = maskedSoftmax(scores, mask, { whenAllMasked: 'zero' });
        expect(shares.filter((_, i) => !mask[i]).every((share) => share === 0)).toBe(true);
        const open = shares.filter((_, i) => mask[i]);
        softmax(scores.filter((_, i) => mask[i])).forEach((share, i) => {
          expect(Math.abs(open[i]! - share)).toBeLessThanOrEqual(1e-15);
        });
      }),
    );
  });

  test('is what softmax gives, shared out again among those that take part', () => {
    const [scores, mask] = [
      [1, 2, 3, 4],
      [true, false, true, false],
    ];
    const all = softmax(scores);
    const rest = sum(all.filter((_, i) => mask[i]));
    maskedSoftmax(scores, mask).forEach((share, i) => {
      expect(share).toBeCloseTo(mask[i] ? all[i]! / rest : 0, 15);
    });
  });

  test('does not look at masked scores', () => {
    expect(maskedSoftmax([NaN, 2, Infinity, 2], [false, true, false, true])).toEqual([0, 0.5, 0, 0.5]);
  });

  test('turns a lane that is masked entirely into NaN, unless asked for 0 or equal shares', () => {
    const scores = [1, 2, 5, 5];
    const mask = [false, false, true, true];
    const shape = [2, 2];
    expect(maskedSoftmax(scores, mask, { shape })).toEqual([NaN, NaN, 0.5, 0.5]);
    expect(maskedSoftmax(scores, mask, { shape, whenAllMasked: 'nan' })).toEqual([NaN, NaN, 0.5, 0.5]);
    expect(maskedSoftmax(scores, mask, { shape, whenAllMasked: 'zero' })).toEqual([0, 0, 0.5, 0.5]);
    expect(
      maskedSoftmax([1, 2, 5, 5, 5, 5], [false, true, false, true, false, true], {
        shape: [3, 2],
        axis: 0,
        whenAllMasked: 'uniform',
      }),
    ).toEqual([
      1 / 3,
      maskedSoftmax([2, 5, 5], [true, true, true])[0],
      1 / 3,
      expect.any(Number),
      1 / 3,
      expect.any(Number),
    ]);
  });

  test('keeps NaN for scores of −Infinity that are not masked', () => {
    expect(maskedSoftmax([-Infinity, -Infinity], [true, true], { whenAllMasked: 'zero' })).toEqual([
      NaN,
      NaN,
    ]);
    expect(maskedSoftmax([-Infinity, 5], [true, false], { whenAllMasked: 'zero' })).toEqual([NaN, NaN]);
  });

  test('takes the options of softmax', () => {
    const out = new Float64Array(3);
    expect(maskedSoftmax([2, 4, 9], [true, true, false], { temperature: 2, out })).toBe(out);
    expect(Array.from(out)).toEqual([...softmax([1, 2]), 0]);
    expect(maskedSoftmax([], [])).toEqual([]);
  });

  test('keeps the kind of array, and the arrays as they were', () => {
    const scores = Float32Array.of(4, 4);
    expect(maskedSoftmax(scores, [true, true])).toEqual(Float32Array.of(0.5, 0.5));
    expect(maskedSoftmax(Int8Array.of(4, 4), [true, false])).toEqual(Float64Array.of(1, 0));
    expect(scores).toEqual(Float32Array.of(4, 4));
  });

  test.each([
    [
      () => maskedSoftmax([1, 2], [true]),
      'maskedSoftmax needs one value of mask for each score; mask has 1 and there are 2 scores',
    ],
    [
      () => maskedSoftmax([1], [1] as never),
      'maskedSoftmax needs true or false for each score; mask[0] is 1',
    ],
    [
      () => maskedSoftmax([1], 'mask' as never),
      'maskedSoftmax needs an array of true and false; mask is "mask"',
    ],
    [() => maskedSoftmax(['a'] as never, [true]), 'maskedSoftmax needs numbers; scores[0] is "a"'],
    [
      () => maskedSoftmax([1], [true], { whenAllMasked: 'none' as never }),
      `maskedSoftmax needs whenAllMasked to be 'nan', 'zero' or 'uniform'; it is "none"`,
    ],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
