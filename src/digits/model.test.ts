import { describe, expect, test } from 'vitest';
import { readGlyphs } from '../../scripts/train/glyphs.ts';
import { measureAll } from '../../scripts/train/measure-all.ts';
import { softmax } from '../softmax/index.ts';
import { SIDE } from './image.ts';
import measured from './measured.json' with { type: 'json' };
import { digitLogits } from './model.ts';
import { prepareStrokes } from './prepare.ts';
import type { Stroke } from './stroke.ts';

const read = (strokes: readonly Stroke[]) => {
  const logits = [...digitLogits(prepareStrokes(strokes))];
  return logits.indexOf(Math.max(...logits));
};

describe('digitLogits', () => {
  test('gives ten finite numbers, the same each time, in an array of its own', () => {
    const image = prepareStrokes([[[0, 0], [0, 9]]]); // prettier-ignore
    const logits = digitLogits(image);
    digitLogits(new Uint8Array(SIDE ** 2));
    expect(logits).toHaveLength(10);
    expect(logits.every(Number.isFinite)).toBe(true);
    expect(digitLogits(image)).toEqual(logits);
  });

  test('reads a 1, a 4 and a 7 drawn with a few points', () => {
    expect(read([[[5, 0], [5, 90]]])).toBe(1); // prettier-ignore
    expect(read([[[10, 0], [0, 50], [60, 50]], [[45, 20], [45, 100]]])).toBe(4); // prettier-ignore
    expect(read([[[0, 0], [60, 0], [20, 100]], [[12, 50], [52, 50]]])).toBe(7); // prettier-ignore
  });

  test('has no answer "none": a letter gets shares that sum to 1 as well', () => {
    const [letter] = readGlyphs('test', 'A');
    const shares = softmax(digitLogits(prepareStrokes(letter!.strokes)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('refuses an image of another size', () => {
    expect(() => digitLogits(new Uint8Array(784))).toThrow(
      'digitLogits needs 16 × 16 numbers; image has 784',
    );
  });
});

describe('measured.json', () => {
  const again = measureAll(digitLogits);

  test('says of each set of digits what the model does', () => {
    expect(rounded(again.digits)).toEqual(rounded(measured.digits));
  });

  test('says of letters what the model does', () => {
    expect(rounded(again.letters)).toEqual(rounded(measured.letters));
  });

  test('says that 97 of 100 test digits are read rightly, in new fonts and in new ways of writing', () => {
    const sets = measured.digits.filter(({ set }) => /^test (fonts|strokes, new ways)$/.test(set));
    expect(sets).toHaveLength(2);
    const [correct, examples] = [total(sets, 'correct'), total(sets, 'examples')];
    expect(correct / examples).toBeGreaterThanOrEqual(0.97);
  });
});

function total<Key extends string>(sets: readonly Record<Key, number>[], key: Key): number {
  return sets.reduce((sum, set) => sum + set[key], 0);
}

/** Shares come from Math.exp, whose last bits may differ from one engine to the next. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toFixed(9)) : part)),
  );
}
