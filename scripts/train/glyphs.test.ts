import { describe, expect, test } from 'vitest';
import { readGlyphs } from './glyphs.ts';
import { families } from './draw/families.ts';
import { simplify } from './draw/simplify.ts';
import { fill } from './draw/fill.ts';
import { outline, type Font } from './draw/outline.ts';
import { digits } from './hands/digits.ts';
import { drawSkeleton, readSkeleton } from './hands/skeleton.ts';
import { formatPath, parsePath } from './path.ts';

const roles = ['training', 'validation', 'test'] as const;
const DIGITS = '0123456789';

describe('glyphs.json', () => {
  test.each(roles)('has ten digits of each family for %s', (role) => {
    const names = families.filter((group) => group.role === role).flatMap((group) => group.packages);
    expect(readGlyphs(role, DIGITS)).toHaveLength(10 * names.length);
    expect(new Set(readGlyphs(role, '0').map(({ family }) => family.package))).toEqual(
      new Set(names.map((name) => `@fontsource/${name}`)),
    );
  });

  test('has letters of families that were not trained on, only', () => {
    expect(readGlyphs('training', 'ABC')).toEqual([]);
    expect(readGlyphs('test', 'A').length).toBe(readGlyphs('test', '0').length);
  });

  test('names a free licence and who made it for every family', () => {
    for (const { family } of roles.flatMap((role) => readGlyphs(role, '0'))) {
      expect(['OFL-1.1', 'Apache-2.0'], family.family).toContain(family.licence);
      expect(family.attribution, family.family).toMatch(/\w/);
    }
  });
});

test('no family and no way of writing has two roles', () => {
  const names = families.flatMap(({ packages }) => packages);
  expect(new Set(names).size).toBe(names.length);
  for (const ways of digits) {
    const all = roles.flatMap((role) => ways[role]);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('a path comes back as the strokes it was made of, dots too', () => {
  const path = 'M0 0L3 4 5 6M7 8';
  expect(parsePath(path)).toEqual([
    [
      [0, 0],
      [3, 4],
      [5, 6],
    ],
    [[7, 8]],
  ]);
  expect(formatPath(parsePath(path))).toBe(path);
});

test('simplify keeps the corners and drops what lies between', () => {
  const stroke = parsePath('M0 0L1 0 2 0 3 0 3 1 3 2')[0]!;
  expect(simplify(stroke, 0.5)).toEqual(parsePath('M0 0L3 0 3 2')[0]);
});

test('fill leaves the counter of a ring empty', () => {
  const outer = [[0, 0], [0, 5], [5, 5], [5, 0]] as const; // prettier-ignore
  const inner = [[1, 1], [4, 1], [4, 4], [1, 4]] as const; // prettier-ignore
  const { width, height, ink } = fill([outer, inner]);
  expect([width, height]).toEqual([5, 5]);
  expect(Array.from(ink)).toEqual([
    1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1,
  ]);
});

test('outline cuts curves into pieces, and has nothing for a character that the font lacks', () => {
  const commands = [
    { type: 'M', x: 0, y: 0 },
    { type: 'Q', x1: 1, y1: 2, x: 2, y: 0 },
    { type: 'Z' },
  ] as const;
  const font = (index: number): Font => ({ charToGlyph: () => ({ index, getPath: () => ({ commands }) }) });
  const [contour] = outline(font(1), '0');
  expect(contour).toHaveLength(13);
  expect(contour![6]).toEqual([1, 1]);
  expect(outline(font(0), '0')).toEqual([]);
});

test('a skeleton goes through its knots, straight between corners and in curves elsewhere', () => {
  const [bent] = drawSkeleton(readSkeleton('0,0 50,50 100,0'));
  const [sharp, second] = drawSkeleton(readSkeleton('0,0! 50,50! 100,0! | 0,0 0,100'));
  expect([bent![0], bent![5], bent!.at(-1)]).toEqual([
    [0, 0],
    [0.5, 0.5],
    [1, 0],
  ]);
  expect(sharp![2]![0]).toBeCloseTo(sharp![2]![1], 12);
  expect(sharp![7]![0] + sharp![7]![1]).toBeCloseTo(1, 12);
  expect(bent![4]![1] - bent![4]![0]).toBeGreaterThan(0.02);
  expect(second!.at(-1)).toEqual([0, 1]);
});
