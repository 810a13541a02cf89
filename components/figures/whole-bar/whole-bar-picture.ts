import { logSoftmax } from '../../../src/softmax/log-softmax.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { scoreText, shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';

export const scoreScale: Scale = { min: -4, max: 4, step: 0.05, page: 1 };

/** A part narrower than this has no room for its number. */
const roomForNumber = 0.035;

/**
 * Ten scores, and the bar that their shares fill before and after one of them was moved.
 *
 * @param before the scores when the reader took hold of the item
 * @param item   the one that is moved
 * @param scale  of the tracks
 */
export function wholeBarPicture(
  before: readonly number[],
  scores: readonly number[],
  item: number,
  scale = scoreScale,
): Marks {
  const [was, now] = [softmax(before), softmax(scores)];
  const factors = factorsOf(before, scores);
  const marks: Marks = {
    ends: { text: `${shortNumber(scale.min, 0)} to ${shortNumber(scale.max, 0)}` },
    words: { text: wordsFor(before, scores, factors, item) },
  };
  let [left, leftWas] = [0, 0];
  scores.forEach((score, i) => {
    const [share, shareWas] = [now[i]!, was[i]!];
    const held = { 'data-held': String(i === item) };
    marks[`row-${i}`] = held;
    marks[`score-${i}`] = { text: scoreText(score) };
    marks[`dot-${i}`] = { cx: percent(positionOf(scale, score)) };
    marks[`share-${i}`] = { text: shortNumber(share, 3) };
    marks[`factor-${i}`] = { text: `× ${factorText(factors[i]!)}` };
    marks[`was-${i}`] = { x: percent(leftWas), width: percent(shareWas), ...held };
    marks[`now-${i}`] = { x: percent(left), width: percent(share), ...held };
    marks[`name-${i}`] = {
      x: percent(left + share / 2),
      text: share > roomForNumber ? String(i) : '',
      ...held,
    };
    marks[`flow-${i}`] = {
      d: flow(leftWas, leftWas + shareWas, left, left + share),
      ...held,
    };
    left += share;
    leftWas += shareWas;
  });
  return marks;
}

/** The worked words: by how much the score moved, and the one factor of all others. */
function wordsFor(
  before: readonly number[],
  scores: readonly number[],
  factors: readonly number[],
  item: number,
): string {
  const moved = scores[item]! - before[item]!;
  const other = item === 0 ? 1 : 0;
  if (Math.abs(moved) < 1e-9) return `Drag a score: item ${item} is ready, and nothing has moved yet.`;
  const direction = moved > 0 ? 'up' : 'down';
  const factor = factorText(factors[other]!);
  return `Item ${item} went ${direction} by ${shortNumber(Math.abs(moved), 2)}. Each of the others has ${factor} times what it had.`;
}

/** What each share is multiplied by. By the logarithms: of scores far apart a share can be too small for a double. */
function factorsOf(before: readonly number[], scores: readonly number[]): number[] {
  const [was, now] = [logSoftmax(before), logSoftmax(scores)];
  return now.map((log, i) => Math.exp(log - was[i]!));
}

/** Three decimals: enough to see that nine factors are one, and to see a small nudge. */
function factorText(factor: number): string {
  if (factor === 0 || factor === Infinity) return factor === 0 ? '< 1e−323' : '> 1e308';
  return factor >= 0.001 && factor < 10 ? shortNumber(factor, 3) : threeDigits(factor);
}

/** From a part of the upper bar to the same item's part of the lower one, in a box of 100 by 100. */
function flow(fromLeft: number, fromRight: number, toLeft: number, toRight: number): string {
  const at = (part: number) => (100 * part).toFixed(2);
  return `M${at(fromLeft)} 0L${at(fromRight)} 0L${at(toRight)} 100L${at(toLeft)} 100Z`;
}
