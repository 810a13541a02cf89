import { expect, test } from 'vitest';
import { varyingNames } from './varying-names.ts';

const varying = (...cells: string[]) =>
  [
    ...varyingNames(
      cells.map((code) => ({ kind: 'cell' as const, code })),
      ['scores'],
    ),
  ].slice(1);

test('what is made of the scores varies, through any number of names and in any order', () => {
  expect(varying('const c = b + 1;', 'const [a, b] = scores;', 'const d = 1;')).toEqual(['a', 'b', 'c']);
});

test('a function beside a use of the scores does not vary', () => {
  expect(varying('const twice = (v: number) => 2 * v;\nconst all = scores.map(twice);')).toEqual(['all']);
});

test('a function that uses the scores varies, and a name of its own that is called scores does not', () => {
  expect(varying('const f = () => scores[0];', 'const g = (scores: number[]) => scores[0];')).toEqual(['f']);
});

test('what a loop assigns or changes varies with it', () => {
  expect(varying('let n = 0;\nconst all = [];\nfor (const x of scores) { n += x; all.push(x); }')).toEqual([
    'n',
    'all',
  ]);
});
