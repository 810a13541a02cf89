import { softmax } from '../../../src/softmax/softmax.ts';
import { shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { positionOf } from '../scale.ts';
import { acrossFrom, corners, pointOf, scoreScale } from './triangle.ts';

export const items = ['A', 'B', 'C'] as const;

/**
 * Three scores, their shares, and the point that these are in the triangle.
 *
 * @param moved the item whose score alone was moved last; undefined when the point was
 */
export function simplexPicture(scores: readonly number[], moved: number | undefined): Marks {
  const shares = softmax(scores);
  const [x, y] = pointOf(shares).map((at) => at.toFixed(2)) as [string, string];
  const marks: Marks = { point: { cx: x, cy: y }, grip: { cx: x, cy: y } };
  scores.forEach((score, i) => {
    const foot = acrossFrom(i, scores);
    marks[`score-${i}`] = { text: shortNumber(score, 2) };
    marks[`dot-${i}`] = { cx: percent(positionOf(scoreScale, score)) };
    marks[`share-${i}`] = { text: shortNumber(shares[i]!, 3) };
    marks[`bar-${i}`] = { width: percent(shares[i]!) };
    marks[`ray-${i}`] = {
      d: `M${corners[i]!.map((at) => at.toFixed(2)).join(' ')}L${foot.map((at) => at.toFixed(2)).join(' ')}`,
      'data-held': String(i === moved),
    };
  });
  marks['words'] = { text: words(scores, moved) };
  return marks;
}

function words(scores: readonly number[], moved: number | undefined): string {
  if (moved === undefined)
    return 'Stand anywhere in the triangle: the scores are the logarithms of the shares, up to one constant.';
  const [j, k] = [0, 1, 2].filter((i) => i !== moved) as [number, number];
  const ratio = threeDigits(Math.exp(scores[j]! - scores[k]!));
  return `Only ${items[moved]} moves, so the point stays on the line through corner ${items[moved]}: there ${items[j]} is always ${ratio} times ${items[k]}.`;
}
