import { sum } from '../../../src/softmax/index.ts';
import { shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { threeDigits } from '../number-words.ts';

/** The formula of one item's share with every number put in, as the formula says it: exponentials over their sum. */
export function workedPicture(scores: readonly number[], item: number): Marks {
  const exponentials = scores.map((score) => Math.exp(score));
  const total = sum(exponentials);
  const marks: Marks = {
    item: { text: String(item) },
    score: { text: shortNumber(scores[item]!, 2) },
    exponential: { text: threeDigits(exponentials[item]!) },
    total: { text: threeDigits(total) },
    share: { text: shortNumber(exponentials[item]! / total, 3) },
  };
  scores.forEach((score, i) => {
    marks[`term-${i}`] = { text: shortNumber(score, 2), 'data-held': String(i === item) };
  });
  return marks;
}
