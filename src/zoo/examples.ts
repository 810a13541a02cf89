import { randn } from '../softmax/index.ts';
import type { Case } from './law.ts';

/** Twenty draws of ten numbers from N(0, 1), in the order of `np.random.RandomState(0).randn(20, 10)`. */
export const normalDraws: readonly number[][] = (() => {
  const all = randn(200, 0);
  return Array.from({ length: 20 }, (_, i) => all.slice(10 * i, 10 * i + 10));
})();

/** Short lists of moderate scores: order, ties, signs, one item, and a shift of one another. */
export const shortLists: readonly number[][] = [
  [0, 1],
  [1, 2, 3],
  [101, 102, 103],
  [3, 1, 0.2],
  [-1, 0, 1],
  [-3, -1, -2],
  [2, 2],
  [1, 3, 3],
  [0, 0, 0, 0],
  [5],
  [-20, 20],
  [8, -8, 0, 8, -12],
];

export const cases = (lists: readonly number[][]): Case[] => lists.map((scores) => ({ scores }));

/** What most laws are tried on: twelve short lists, then the draws. */
export const moderate: readonly Case[] = cases([...shortLists, ...normalDraws]);

/** A list of scores, again and again. */
export function manyScores(scores: readonly number[], repeat: number): number[] {
  return Array.from({ length: scores.length * repeat }, (_, i) => scores[i % scores.length] ?? NaN);
}
