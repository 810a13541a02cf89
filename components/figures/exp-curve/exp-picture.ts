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
      visibility: isOutside(score) ? 'hidden' : 'visible',
    };
  });
  marks['outside'] = { text: outsideWords(seen.filter(isOutside), seen.length) };
  const [a, b] = pair;
  marks['difference'] = { text: shortNumber(b - a, 2) };
  marks['ratio'] = { text: threeDigits(Math.exp(b) / Math.exp(a)) };
  marks['apart'] = { text: threeDigits(Math.exp(b) - Math.exp(a)) };
  return marks;
}

const isOutside = (score: number) => score < scoreScale.min || score > scoreScale.max;

/** What is not drawn. The axis does not grow for it: on one up to e²⁰ the steps of A and B could not be seen. */
function outsideWords(outside: readonly number[], all: number): string {
  if (outside.length === 0) return '';
  const ends = [...new Set([Math.min(...outside), Math.max(...outside)])];
  const scores = ends.map((score) => shortNumber(score, 2));
  const exponentials = ends.map((score) => threeDigits(Math.exp(score)));
  const inDoubles = ends.some((score) => Math.exp(score) === 0 || Math.exp(score) === Infinity);
  const beyond = `outside ${shortNumber(scoreScale.min, 0)} to ${scoreScale.max}`;
  const where = inDoubles ? ', in doubles,' : '';
  if (ends.length === 1 && outside.length === 1)
    return `One of the ${all}, ${scores[0]}, lies ${beyond} and is not drawn; its exponential is${where} ${exponentials[0]}.`;
  return `${outside.length} of the ${all} lie ${beyond} and are not drawn: the lowest of them is ${scores[0]}, the highest ${scores.at(-1)}; their exponentials are${where} ${exponentials[0]} and ${exponentials.at(-1)}.`;
}
