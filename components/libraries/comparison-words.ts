import { roundedText } from '../../src/notebook/display/rounded-text.ts';
import type { Comparison } from './compare-shares.ts';
import type { TensorflowResult } from './tensorflow-softmax.ts';

/** What came out, in two sentences at most, for the eye and for the live region. */
export function outcomeSentences(
  { rows, largest, nanHere, nanThere }: Comparison,
  result: TensorflowResult,
): string {
  const items = `${rows.length} ${rows.length === 1 ? 'share' : 'shares'}`;
  const ran = `TensorFlow.js ${result.version} computed ${items} in ${result.dtype}.`;
  if (largest === undefined) return ran;
  const where = nanHere + nanThere > 0 ? 'Where both have numbers, the' : 'The';
  if (largest > 0) return `${ran} ${where} largest difference from this page is ${amount(largest)}.`;
  return nanHere + nanThere > 0 ? ran : `${ran} They are exactly the shares of this page.`;
}

/** Why they differ, or why they do not. Each sentence is true of the numbers at hand. */
export function reasonSentences({
  rows,
  largest,
  nanHere,
  nanThere,
  bound,
  explained,
}: Comparison): string[] {
  const sentences: string[] = [];
  if (!explained) {
    sentences.push(
      `With these scores float32 moves a share by ${amount(bound)} of itself at most. The difference is larger, so the two did not compute the same function.`,
    );
  } else if (largest !== undefined && largest > 0) {
    sentences.push(
      'They differ because TensorFlow.js keeps scores, exponentials, their sum and shares in float32, with 24 binary digits. This page keeps them in float64, with 53.',
    );
  } else if (largest === 0 && nanHere + nanThere === 0) {
    sentences.push('These shares need no more than the 24 binary digits of float32.');
  }
  const places = (count: number) => `In ${count} of ${rows.length} places`;
  if (nanHere > 0) {
    sentences.push(
      `${places(nanHere)} this page has NaN and TensorFlow.js a number. It subtracts the largest score before it takes exp, so nothing overflows there.`,
    );
  }
  if (nanThere > 0) {
    sentences.push(
      `${places(nanThere)} TensorFlow.js has NaN and this page a number. float32 ends at 3.4 × 10³⁸; a score beyond it is infinite there.`,
    );
  }
  return sentences;
}

/** Two digits, kept on one line. */
function amount(value: number): string {
  return roundedText(String(value), '2').replaceAll(' ', '\u00a0');
}
