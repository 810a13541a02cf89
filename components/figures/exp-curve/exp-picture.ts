import { shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';

export const scoreScale: Scale = { min: -3, max: 3, step: 0.01, page: 0.5 };

/** The height of the linear axis, and the powers of e that both axes have lines at. */
const top = Math.exp(scoreScale.max);
export const powers = [-3, -2, -1, 0, 1, 2, 3];

export type Axis = 'linear' | 'log';

/** How far up the plot the exponential of a score stands, in [0, 1] for scores on the scale. */
export function heightOf(score: number, axis: Axis): number {
  const held = Math.min(scoreScale.max, Math.max(scoreScale.min, score));
  return axis === 'log' ? positionOf(scoreScale, held) : Math.exp(held) / top;
}

/** The curve of exp over the whole scale, in a box of 100 by 100. */
export function expCurve(axis: Axis): string {
  const count = axis === 'log' ? 1 : 60;
  const points = Array.from({ length: count + 1 }, (_, i) => {
    const score = scoreScale.min + (i / count) * (scoreScale.max - scoreScale.min);
    return `${((100 * i) / count).toFixed(2)} ${(100 - 100 * heightOf(score, axis)).toFixed(3)}`;
  });
  return `M${points.join('L')}`;
}

/**
 * Two scores on the curve of exp, with the chapter's ten behind them.
 *
 * @param pair  A and B
 * @param seen  all scores that are only shown
 */
export function expPicture(pair: readonly [number, number], seen: readonly number[], axis: Axis): Marks {
  const marks: Marks = { curve: { d: expCurve(axis) } };
  pair.forEach((score, i) => {
    const name = 'ab'[i]!;
    const [x, y] = [percent(positionOf(scoreScale, score)), percent(1 - heightOf(score, axis))];
    marks[`dot-${name}`] = { cx: x, cy: y };
    marks[`foot-${name}`] = { cx: x };
    marks[`up-${name}`] = { x1: x, x2: x, y1: '100%', y2: y };
    marks[`over-${name}`] = { x1: '0', x2: x, y1: y, y2: y };
    marks[`score-${name}`] = { text: shortNumber(score, 2) };
    marks[`exp-${name}`] = { text: threeDigits(Math.exp(score)) };
  });
  powers.forEach((power) => {
    const y = percent(1 - heightOf(power, axis));
    marks[`line-${power}`] = { y1: y, y2: y };
    // on the even axis the lowest powers of e lie too close to be named
    marks[`power-${power}`] = { y, text: axis === 'log' || power >= 1 ? threeDigits(Math.exp(power)) : '' };
  });
  seen.forEach((score, i) => {
    marks[`seen-${i}`] = {
      cx: percent(positionOf(scoreScale, score)),
      cy: percent(1 - heightOf(score, axis)),
    };
  });
  const [a, b] = pair;
  marks['difference'] = { text: shortNumber(b - a, 2) };
  marks['ratio'] = { text: threeDigits(Math.exp(b) / Math.exp(a)) };
  marks['apart'] = { text: threeDigits(Math.exp(b) - Math.exp(a)) };
  return marks;
}
