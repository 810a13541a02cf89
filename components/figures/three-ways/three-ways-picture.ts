import { hardmax } from '../../../src/softmax/hardmax.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { sum } from '../../../src/softmax/sum.ts';
import { scoreText, shortNumber } from '../bars-picture.ts';
import type { Mark, Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';

export const items = ['A', 'B', 'C'] as const;

/** Where a mark can stand on the ruler, and the zero. */
export const ruler: Scale = { min: -4, max: 5, step: 0.05, page: 0.5 };

/** Shares are drawn from half below nothing to half above everything. */
const [least, most] = [-0.5, 1.5];

export const methods = {
  sum: { name: 'By the sum', note: 'x / Σ x', share: (x: readonly number[]) => x.map((v) => v / sum(x)) },
  winner: { name: 'The winner', note: 'all or nothing', share: (x: readonly number[]) => hardmax(x) },
  softmax: { name: 'Softmax', note: 'exp first', share: (x: readonly number[]) => softmax(x) },
} as const;
type Method = keyof typeof methods;
export const methodNames = Object.keys(methods) as Method[];

/** A position in a panel of shares. */
export const across = (share: number) => (share - least) / (most - least);

/**
 * Three marks on a ruler, and what three methods make of their scores.
 *
 * @param places where the marks stand on the ruler
 * @param zero   where its zero stands; a score is the way from there to the mark
 */
export function threeWaysPicture(places: readonly number[], zero: number): Marks {
  const scores = places.map((place) => place - zero);
  const from = positionOf(ruler, zero);
  const marks: Marks = {
    zero: { x1: percent(from), x2: percent(from) },
    'zero-dot': { cx: percent(from) },
    'zero-place': { text: scoreText(zero) },
  };
  places.forEach((place, i) => {
    const to = positionOf(ruler, place);
    marks[`score-${i}`] = { text: shortNumber(scores[i]!, 2) };
    marks[`dot-${i}`] = { cx: percent(to) };
    marks[`bar-${i}`] = { x: percent(Math.min(from, to)), width: percent(Math.abs(to - from)) };
  });
  for (const name of methodNames) {
    const { share } = methods[name];
    const shares = share(scores);
    shares.forEach((p, i) => {
      marks[`${name}-bar-${i}`] = bar(p);
      marks[`${name}-number-${i}`] = { text: numberText(p) };
    });
    marks[`${name}-words`] = {
      text: wordsFor(shares, share(places), zero),
      'data-bad': String(isBad(shares)),
    };
  }
  return marks;
}

const numberText = (share: number) =>
  Math.abs(share) < 10 ? shortNumber(share, 3) : Number.isFinite(share) ? threeDigits(share) : 'none';

function bar(share: number): Mark {
  if (!Number.isFinite(share)) return { x: percent(across(0)), width: '0%', 'data-out': 'false' };
  const held = Math.min(most, Math.max(least, share));
  const [left, right] = [across(Math.min(0, held)), across(Math.max(0, held))];
  return {
    x: percent(left),
    width: percent(right - left),
    'data-out': String(share < -1e-12 || share > 1 + 1e-12),
  };
}

const isBad = (shares: readonly number[]) => shares.some((p) => !(p >= -1e-12 && p <= 1 + 1e-12));

/** What is wrong with the shares, or by how much moving the zero has changed them. */
function wordsFor(shares: readonly number[], unmoved: readonly number[], zero: number): string {
  if (!shares.every(Number.isFinite)) return 'divides by 0';
  if (isBad(shares)) return 'leaves the panel';
  if (zero === 0) return 'three parts of one whole';
  const moved = Math.max(...shares.map((p, i) => Math.abs(p - unmoved[i]!)));
  if (!Number.isFinite(moved)) return 'the zero made these';
  return moved < 1e-9 ? 'the zero has no say' : `the zero moved them by ${threeDigits(moved)}`;
}
