import { softmax } from '../../../src/softmax/softmax.ts';
import { shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { percent } from '../number-words.ts';
import type { Scale } from '../scale.ts';

/** A base at or below 1 would not keep the order. */
export const baseScale: Scale = { min: 1.05, max: 20, step: 0.01, page: 0.2, log: true };

/** b to the power of each score, divided by the sum: softmax with the scores times ln b. */
export function sharesWithBase(base: number, scores: readonly number[]): number[] {
  return softmax(scores.map((score) => score * Math.log(base)));
}

/** The same after each score was divided by ln b. */
export function sharesInOtherUnits(base: number, scores: readonly number[]): number[] {
  return sharesWithBase(
    base,
    scores.map((score) => score / Math.log(base)),
  );
}

export function basePicture(base: number, scores: readonly number[]): Marks {
  const [as, divided] = [sharesWithBase(base, scores), sharesInOtherUnits(base, scores)];
  const marks: Marks = {
    base: { text: shortNumber(base, 2) },
    log: { text: shortNumber(Math.log(base), 3) },
  };
  const most = 0.6;
  scores.forEach((score, i) => {
    marks[`score-${i}`] = { text: shortNumber(score, 2) };
    marks[`bar-${i}`] = { width: percent(Math.min(1, as[i]! / most)) };
    marks[`share-${i}`] = { text: shortNumber(as[i]!, 3) };
    marks[`other-bar-${i}`] = { width: percent(Math.min(1, divided[i]! / most)) };
    marks[`other-share-${i}`] = { text: shortNumber(divided[i]!, 3) };
  });
  return marks;
}
