import { softmax } from '../../../src/softmax/softmax.ts';
import { scoreText, shortNumber } from '../bars-picture.ts';
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
  // the longest bar of any base on the scale, because the bars on the right must not move with the base
  const most = Math.max(0.6, ...sharesWithBase(baseScale.max, scores));
  scores.forEach((score, i) => {
    marks[`score-${i}`] = { text: scoreText(score) };
    marks[`bar-${i}`] = { width: percent(as[i]! / most) };
    marks[`share-${i}`] = { text: shortNumber(as[i]!, 3) };
    marks[`other-bar-${i}`] = { width: percent(divided[i]! / most) };
    marks[`other-share-${i}`] = { text: shortNumber(divided[i]!, 3) };
  });
  return marks;
}
