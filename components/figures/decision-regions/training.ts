import { descend, meanLoss, noWeights, type Point, type Weights } from './classifier.ts';

/** Nothing is trained for longer: the axis of the losses ends here. */
export const lastStep = 10_000;

/** The losses after so many steps, of a training with softmax once and one with softmax twice. */
export interface Trace {
  step: number;
  losses: readonly [once: number, twice: number];
}

/** Two trainings side by side, on the same points and by the same steps. */
export interface Training {
  step: number;
  weights: readonly [once: Weights, twice: Weights];
  /** the losses so far, as dense as they can be told apart in the picture */
  trace: readonly Trace[];
}

export const begin: Training = { step: 0, weights: [noWeights, noWeights], trace: [] };

/** Where a step stands on the axis: 0 for the first, 1 for the last; even in the logarithm. */
export function alongAxis(step: number): number {
  return Math.log10(step + 1) / Math.log10(lastStep + 1);
}

/** Both trainings, so many steps later. */
export function advance(training: Training, points: readonly Point[], steps: number): Training {
  let { step, weights, trace } = training;
  const end = Math.min(lastStep, step + steps);
  const added: Trace[] = [];
  let drawn = trace.at(-1)?.step ?? -1;
  for (; step < end; step++) {
    if (drawn < 0 || alongAxis(step) - alongAxis(drawn) > 1 / 250) {
      added.push({ step, losses: lossesOf(weights, points) });
      drawn = step;
    }
    weights = [descend(weights[0], points, false), descend(weights[1], points, true)];
  }
  if (added.length > 0) trace = [...trace, ...added];
  return { step, weights, trace };
}

export function lossesOf([once, twice]: Training['weights'], points: readonly Point[]): Trace['losses'] {
  return [meanLoss(once, points, false), meanLoss(twice, points, true)];
}
