import { jacobian } from '../../../src/softmax/jacobian.ts';
import { softmax } from '../../../src/softmax/softmax.ts';

/** One score has moved: what its column of J at the start says of each share, and what came of it. */
interface Step {
  /** the column of J, shares per unit of the score */
  slopes: number[];
  /** change along the straight line */
  predicted: number[];
  /** change of the share itself */
  really: number[];
  /** by how much the real change is above the predicted one */
  misses: number[];
}

/** @param by how far the score of the item moves from the start */
export function stepFrom(start: readonly number[], item: number, by: number): Step {
  const before = softmax([...start]);
  const after = softmax(start.map((score, i) => (i === item ? score + by : score)));
  const slopes = jacobian([...start]).map((row) => row[item]!);
  const predicted = slopes.map((slope) => by * slope);
  const really = after.map((share, i) => share - before[i]!);
  return { slopes, predicted, really, misses: really.map((change, i) => change - predicted[i]!) };
}

export function largestMiss(start: readonly number[], item: number, by: number): number {
  return Math.max(...stepFrom(start, item, by).misses.map(Math.abs));
}
