import { expect, test } from 'vitest';
import { CellSyntaxError } from '../../../src/notebook/compile/cell-syntax-error.ts';
import { eraseTypes } from '../../../src/notebook/compile/erase-types.ts';
import { randn, softmax, softmaxNaive } from '../../../src/softmax/index.ts';
import { translate } from './translate.ts';
import { np } from './np.ts';

type F = (scores: number[]) => number[];

/** The translation as a function of this thread. */
function made(code: string): F {
  return new Function('np', `${eraseTypes(translate(code))}\nreturn softmax;`)(np) as F;
}

function placed(code: string): string {
  try {
    translate(code);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    return `${error.place.line}:${error.place.column} ${error.message}`;
  }
  return 'no error';
}

const draws = Array.from({ length: 20 }, (_, i) => randn(7, i));
const stable = 'np.exp(x - np.max(x)) / np.sum(np.exp(x - np.max(x)))';

test.each([
  ['one formula', stable],
  ['the method forms', 'np.exp(x - x.max()) / np.exp(x - x.max()).sum()'],
  [
    'axis and keepdims',
    'e = np.exp(x - np.max(x, axis=-1, keepdims=True))\ne / e.sum(axis=-1, keepdims=True)',
  ],
  ['an axis by its position', 'e = np.exp(x - x.max(0))\ne / np.sum(e, -1)'],
  ['a def', 'def softmax(x):\n    e = np.exp(x - np.max(x))\n    return e / np.sum(e)'],
  ['a def on one line', 'import numpy as np\ndef softmax(x): return np.exp(x) / np.sum(np.exp(x))'],
  [
    'hints, defaults, a docstring and comments',
    '"""Softmax."""\nimport numpy as np  # usual\n\ndef f(z: np.ndarray, axis=-1, t=1.0) -> np.ndarray:\n\t"""Shares."""\n\tz = z / t\n\te = np.exp(z - np.max(z, axis=axis))  # shifted\n\n\treturn e / np.sum(e, axis=axis)\n',
  ],
  ['lines carried on by brackets', 'e = np.exp(\n  x\n  - np.max(x)\n)\n(e\n / e.sum())'],
  ['logarithms', 'np.exp(x - np.log(np.sum(np.exp(x))))'],
  ['powers', 'np.e ** x / np.sum(np.power(np.e, x))'],
  ['names that TypeScript keeps for itself', 'let = np.exp(x)\nnew = np.sum(let)\nlet / new'],
  ['an array made of the input', 'x = np.asarray(x, dtype=np.float64)\nnp.exp(x) / np.exp(x).sum()'],
])('%s is the softmax that it says', (_, code) => {
  const f = made(code);
  for (const scores of draws) {
    const shares = softmax(scores);
    f(scores).forEach((share, i) => expect(share).toBeCloseTo(shares[i] ?? NaN, 14));
  }
});

test('a formula without the shift is the naive softmax, on every draw and where it overflows', () => {
  const f = made('np.exp(x) / np.sum(np.exp(x))');
  for (const scores of [...draws.map((draw) => draw.map((x) => 200 * x)), [1000, 0], [-800, -800]]) {
    const shares = softmaxNaive(scores);
    f(scores).forEach((share, i) => {
      const naive = shares[i] ?? 0;
      if (Number.isNaN(naive)) expect(share).toBeNaN();
      else expect(share).toBeCloseTo(naive, 14);
    });
  }
});

test.each<[string, number[], unknown]>([
  ['2 + 3 * 4 ** 2', [], 50],
  ['(2 + 3) * 4', [], 20],
  ['-2 ** 2', [], -4],
  ['2 ** -1', [], 0.5],
  ['2 ** 3 ** 2', [], 512],
  ['-2 * -3', [], 6],
  ['8 / 4 / 2', [], 1],
  ['5 - 2 - 1', [], 2],
  ['1 + 2 < 2 * 2', [], 1],
  ['1_000.5e-1', [], 100.05],
  ['x > 1', [0, 1, 2], [0, 0, 1]],
  ['x != 1', [0, 1, 2], [1, 0, 1]],
  ['x == x', [NaN], [0]],
  ['np.where(x > 0, x, -x)', [-2, 3], [2, 3]],
  ['np.clip(x, -1, 1)', [-5, 0.5, 5], [-1, 0.5, 1]],
  ['np.maximum(0, x)', [-1, NaN, 2], [0, NaN, 2]],
  ['np.minimum(x, 1)', [-1, 2], [-1, 1]],
  ['np.abs(x) + np.sqrt(4)', [-1, 2], [3, 4]],
  ['x.mean() + np.mean(x) + x.min() + np.amax(x)', [1, 3], 8],
  ['np.log(0) + np.inf', [], NaN],
  ['1 / x', [0, -0], [Infinity, -Infinity]],
])('%s of %j is %j', (code, scores, value) => {
  expect(made(code)(scores)).toEqual(value);
});

/** NumPy 2.4.6: `np.sum(1 / (4 * np.arange(n) + 1))` */
const sums: [n: number, sum: number][] = [
  [7, 1.5344767650650004],
  [8, 1.56895952368569],
  [15, 1.7297219945831392],
  [128, 2.2693828288818745],
  [200, 2.381130290573448],
  [1000, 2.7837397056976725],
  [4097, 3.136350697821303],
];

test.each(sums)('%i numbers are added as NumPy adds them, to the last bit', (n, sum) => {
  expect(np.sum(Array.from({ length: n }, (_, i) => 1 / (4 * i + 1)))).toBe(sum);
});

test('the input is never changed', () => {
  const scores = [1, 2, 3];
  made('x = x - np.max(x)\nnp.exp(x) / np.sum(np.exp(x))')(scores);
  expect(scores).toEqual([1, 2, 3]);
});

test('lists of different lengths are refused when they meet', () => {
  expect(() => np.add([1, 2, 3], [1, 2])).toThrow("lists of 3 and of 2 numbers can't be put together");
});

test('scores of two dimensions are refused in words', () => {
  const rows = [[1], [2]] as unknown as number[];
  expect(() => made(stable)(rows)).toThrow('x[0] is no number; x has one dimension here');
});

test.each([
  ['', '1:1 There is no formula yet; write one of x.'],
  ['np.exp(x', '1:7 This ( is never closed.'],
  ['x + "a', '1:5 This text in quotes is never closed.'],
  ['x $ 2', '1:3 A formula has no $.'],
  ['np.exp(y)', '1:8 y has no value here; known are x and np.'],
  ['np.softmax(x)', /^1:4 The adapter does not know np\.softmax; it knows exp, log,/],
  ['x.cumsum()', '1:3 The adapter does not know .cumsum; it knows .max(), .min(), .sum(), .mean().'],
  ['x[0]', '1:2 The adapter has one dimension and no indexing.'],
  ['e = np.exp(x)', '1:1 The last line has to be the result, a formula.'],
  ['np.exp(x)\nx', '1:1 This formula is not used; give it a name, or let it be the last line.'],
  ['x -= np.max(x)\nx', '1:1 -= changes an array in place; write x = x - …'],
  ['for i in x:\n  x', '1:1 The adapter reads formulas, assignments, def and return; it does not read for.'],
  ['def f(x):\n  if x: return 1\n  return x', /^2:3 .*does not read if/],
  ['def f(x):\n  return x\n  y = 1', '2:3 After return nothing is read; let it be the last line.'],
  ['def f(x):\n  return x\nprint(1)', '3:1 The adapter reads one def, and nothing beside it but imports.'],
  ['def f(x):\n  e = x\n    return e', '3:5 This line is not indented like the one before it.'],
  ['def f(x):\n  x', '2:3 The last line of a def has to begin with return.'],
  ['def f(x)\n  return x', '1:9 A def ends with a colon.'],
  ['def f(x, y):\n  return x', '1:10 Only the scores may have no default.'],
  ['def f(x, y="a"):\n  return x', '1:12 A default is a number or None here, not "a".'],
  ['return x', '1:1 return belongs into a def; without one, the last line is the result.'],
  ['sum(x)', "1:1 Write np.sum: Python's own is another."],
  ['0 < x < 1', '1:7 Compare two values at a time.'],
  ['x // 2', '1:3 After a complete formula, // is not understood here.'],
  ['x @ x', '1:3 After a complete formula, @ is not understood here.'],
  ['2x', '1:1 2x is no number.'],
  ['x +', '1:4 Here a value is missing.'],
  ['(x, x)', '1:3 The adapter has no tuples.'],
  ['[1, 2] + x', '1:1 The adapter has no lists; x is the only one.'],
  ['np.sum(x, axis=1)', '1:16 axis=1 is not read: scores have one dimension and are doubles.'],
  ['np.sum(x, dtype=float)', '1:11 Only axis or keepdims is read here, not dtype.'],
  ['np.array(x, dtype=np.float32)', /^1:19 dtype=np\.float32 is not read/],
  ['np.maximum(x)', '1:4 np.maximum takes 2 values here.'],
  ['np.exp(x, 2)', /^1:11 np\.exp takes 1 value here/],
  [
    'import scipy\nx',
    '1:1 The adapter reads formulas, assignments, def and return; it does not read import.',
  ],
  ['np.exp\n(x)', '1:7 Here a ( is missing.'],
])('%j is refused: %s', (code, sentence) => {
  if (typeof sentence === 'string') expect(placed(code)).toBe(sentence);
  else expect(placed(code)).toMatch(sentence);
});
