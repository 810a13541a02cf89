import { expect, test } from 'vitest';
import { softmax } from '../../src/softmax/index.ts';
import { compareShares } from './compare-shares.ts';

/** What TensorFlow.js's CPU kernel does: float32 after every step but the additions. */
function singleSoftmax(scores: readonly number[]): number[] {
  const x = scores.map(Math.fround);
  const top = Math.max(...x);
  const e = x.map((score) => Math.fround(Math.exp(Math.fround(score - top))));
  const total = Math.fround(e.reduce((sum, value) => sum + value, 0));
  return e.map((value) => Math.fround(value / total));
}

const compare = (scores: number[]) => compareShares(scores, singleSoftmax(scores), softmax(scores));

test('a difference is what the library has more, and the largest counts whichever its sign', () => {
  const { rows, largest } = compareShares([0, 0], [0.5, 0.25], [0.75, 0.375]);
  expect(rows.map(({ difference }) => difference)).toEqual([-0.25, -0.125]);
  expect(largest).toBe(0.25);
});

test.each([
  [[1, 2, 3]],
  [[0.1, -0.7, 1.9, 0.3]],
  [[1000.1, 999.7, 0.1]],
  [[0, -90.3, -103.1]],
  [[1e15, 1e15]],
])('float32 explains what it does to the scores %j', (scores) => {
  expect(compare(scores)).toMatchObject({ explained: true, nanHere: 0, nanThere: 0 });
});

test('float32 does not explain shares that are another function of the scores', () => {
  const scores = [1, 2, 3];
  const wrong = softmax(scores).map((share) => share * (1 + 1e-5));
  expect(compareShares(scores, singleSoftmax(scores), wrong).explained).toBe(false);
});

test('NaN on one side is counted there, on both sides nowhere, and never measured', () => {
  expect(compareShares([0, 0, 0], [1, NaN, NaN], [NaN, 0, NaN])).toMatchObject({ nanHere: 1, nanThere: 1 });
  expect(compareShares([0], [NaN], [0.5])).not.toHaveProperty('largest');
});
