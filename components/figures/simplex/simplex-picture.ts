import { softmax } from '../../../src/softmax/softmax.ts';
import type { Marks } from '../marks.ts';
import { threeDigits } from '../number-words.ts';
import { controlMarks } from './score-controls.ts';
import { acrossFrom, corners, pointOf } from './triangle.ts';

export const items = ['A', 'B', 'C'] as const;

/**
 * Three scores, their shares, and the point that these are in the triangle.
 *
 * @param moved the item whose score alone was moved last; undefined when the point was
 */
export function simplexPicture(scores: readonly number[], moved: number | undefined): Marks {
  const shares = softmax(scores);
  const [x, y] = pointOf(shares).map((at) => at.toFixed(2)) as [string, string];
  const marks: Marks = {
    ...controlMarks(scores, shares, 2),
    point: { cx: x, cy: y },
    grip: { cx: x, cy: y },
    words: { text: words(scores, moved) },
  };
  scores.forEach((_, i) => {
    const foot = acrossFrom(i, scores);
    marks[`ray-${i}`] = {
      d: `M${corners[i]!.map((at) => at.toFixed(2)).join(' ')}L${foot.map((at) => at.toFixed(2)).join(' ')}`,
      'data-held': String(i === moved),
    };
  });
  return marks;
}

function words(scores: readonly number[], moved: number | undefined): string {
  if (moved === undefined)
    return 'Stand anywhere in the triangle: the scores are the logarithms of the shares, up to one constant.';
  const [j, k] = [0, 1, 2].filter((i) => i !== moved) as [number, number];
  const ratio = threeDigits(Math.exp(scores[j]! - scores[k]!));
  return `Only ${items[moved]} moves, so the point stays on the line through corner ${items[moved]}: there ${items[j]} is always ${ratio} times ${items[k]}.`;
}
