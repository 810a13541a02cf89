import { describe, expect, test } from 'vitest';
import { SIDE } from '../../src/digits/image.ts';
import { betweenTwo, ourDigits } from './example-drawings.ts';
import { inkPaths, opacityOf, SHADES } from './ink-paths.ts';
import { measuredDigits } from './measured.ts';
import { readStrokes, readText } from './read-digit.ts';
import { pathOf, strokesOf } from './stroke-text.ts';

describe('inkPaths', () => {
  test('draws each pixel once, in the shade that is nearest to its ink, and paper not at all', () => {
    const image = new Uint8Array(SIDE ** 2);
    image[0] = 255;
    image[SIDE + 2] = 128;
    image[5] = 10;
    const paths = inkPaths(image);
    expect(paths).toHaveLength(SHADES);
    expect(paths[SHADES - 1]).toBe('M0 0h1v1h-1z');
    expect(paths[SHADES / 2 - 1]).toBe('M2 1h1v1h-1z');
    expect(paths.join('')).toHaveLength('M0 0h1v1h-1z'.length * 2);
    expect([opacityOf(0), opacityOf(SHADES - 1)]).toEqual([1 / SHADES, 1]);
  });
});

describe('strokes as text', () => {
  test('are points in strokes, and a path with a dot for a single point', () => {
    const strokes = strokesOf('0,0 50,25.55 | 20,20');
    expect(strokes).toEqual([
      [
        [0, 0],
        [50, 25.55],
      ],
      [[20, 20]],
    ]);
    expect(pathOf(strokes)).toBe('M0 0L50 25.6M20 20h0');
  });
});

describe('the examples', () => {
  test('are the ten digits, each read as what it is', () => {
    const said = ourDigits.map(({ strokes }) => readStrokes(strokesOf(strokes)).stages.said);
    expect(said).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('between two digits give each of the two more than a quarter', () => {
    for (const { label, strokes } of betweenTwo) {
      const { rows } = readStrokes(strokesOf(strokes)).stages;
      for (const digit of label.split(' or ')) expect(rows[Number(digit)]!.share).toBeGreaterThan(0.25);
    }
  });
});

describe('what was measured', () => {
  const { accuracies, letters, misread } = measuredDigits();

  test('is read here as it was when it was measured', () => {
    for (const { image, said, share } of [...letters, ...misread]) {
      const { stages } = readText(image);
      expect(stages.said).toBe(said);
      expect(stages.share).toBeCloseTo(share, 12);
    }
  });

  test('has every letter once, and only digits that are misread', () => {
    expect(letters.map(({ character }) => character).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(misread.filter(({ character, said }) => character === String(said))).toEqual([]);
    expect(accuracies.every(({ examples, correct }) => correct < examples)).toBe(true);
  });

  test('has names that the chapters can keep', () => {
    for (const { name } of [...letters, ...misread]) expect(name.length).toBeLessThanOrEqual(60);
  });
});
