import { sum } from '../../../src/softmax/sum.ts';
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
    trouble: { text: troubleWords(total, exponentials[item]!) },
  };
  scores.forEach((score, i) => {
    marks[`term-${i}`] = { text: shortNumber(score, 2), 'data-held': String(i === item) };
  });
  return marks;
}

/** Where the formula by the letter leaves the doubles, its numbers are not those of the paper. */
function troubleWords(total: number, exponential: number): string {
  if (total !== Infinity && total !== 0) return '';
  const what =
    total === 0
      ? 'every exponential is 0'
      : exponential === Infinity
        ? 'this exponential is ∞'
        : 'the sum is ∞';
  return `Computed by the letter, ${what} in doubles, and the share can’t be trusted. The bar below subtracts the largest score first.`;
}
