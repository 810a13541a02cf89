import { crossEntropyGradient } from '../../../src/softmax/cross-entropy-gradient.ts';
import { crossEntropy } from '../../../src/softmax/cross-entropy.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { sum } from '../../../src/softmax/sum.ts';
import { vjp } from '../../../src/softmax/vjp.ts';

export const classes = [0, 1, 2] as const;

/** A point (a, b) of the plane with its label. */
export interface Point {
  at: readonly [a: number, b: number];
  label: number;
}

/** For each class the factors of a and of b, and the number that is added. */
export type Weights = readonly (readonly [u: number, v: number, c: number])[];

/** The nine points of the chapter. */
export const ninePoints: readonly Point[] = [
  { at: [0, 2], label: 0 },
  { at: [1, 3], label: 0 },
  { at: [-1, 3], label: 0 },
  { at: [-2, -1], label: 1 },
  { at: [-3, -1], label: 1 },
  { at: [-2, -2], label: 1 },
  { at: [2, -1], label: 2 },
  { at: [3, -1], label: 2 },
  { at: [2, -2], label: 2 },
];

/** Length of a step, as in the chapter. */
const eta = 0.5;

export const noWeights: Weights = classes.map(() => [0, 0, 0]);

export function logitsAt(weights: Weights, [a, b]: Point['at']): number[] {
  return weights.map(([u, v, c]) => u * a + v * b + c);
}

/** What the loss is given: the logits, or their shares when softmax is taken twice. */
function handedOver(logits: number[], twice: boolean): number[] {
  return twice ? softmax(logits) : logits;
}

export function lossAt(weights: Weights, { at, label }: Point, twice: boolean): number {
  return crossEntropy(handedOver(logitsAt(weights, at), twice), label);
}

export function meanLoss(weights: Weights, points: readonly Point[], twice: boolean): number {
  return sum(points.map((point) => lossAt(weights, point, twice))) / points.length;
}

/** The slopes of one point's loss in its three logits. */
export function slopesAt(weights: Weights, { at, label }: Point, twice: boolean): number[] {
  const logits = logitsAt(weights, at);
  const slopes = crossEntropyGradient(handedOver(logits, twice), label);
  return twice ? vjp(logits, slopes) : slopes;
}

/** One step downhill with all points. */
export function descend(weights: Weights, points: readonly Point[], twice: boolean): Weights {
  const down = weights.map(() => [0, 0, 0]);
  for (const point of points) {
    const inputs = [...point.at, 1];
    slopesAt(weights, point, twice).forEach((slope, k) => {
      for (const j of classes) down[k]![j]! += (slope * inputs[j]!) / points.length;
    });
  }
  return weights.map(([u, v, c], k) => [
    u - eta * down[k]![0]!,
    v - eta * down[k]![1]!,
    c - eta * down[k]![2]!,
  ]);
}

/** How many points have their largest logit in the right place; a tie counts for the first, as in `argmax`. */
export function countRight(weights: Weights, points: readonly Point[]): number {
  return points.filter(({ at, label }) => {
    const logits = logitsAt(weights, at);
    return logits.indexOf(Math.max(...logits)) === label;
  }).length;
}
