import { softmax } from '../../src/softmax/softmax.ts';
import { sum } from '../../src/softmax/sum.ts';

/** Scores a reader can reach; a draw from the normal distribution lies outside about once in 16,000. */
export const lowest = -4;
export const highest = 4;

export type Attributes = Record<string, string>;

export interface Row {
  score: string;
  share: string;
  bar: Attributes;
  handle: Attributes;
  shareBar: Attributes;
  /** this share's part of the strip in which all shares lie end to end */
  part: Attributes;
}

interface Picture {
  rows: Row[];
  /** the sum of the shares; rounded to 12 digits, because their doubles may miss 1 by about 1e-16 */
  total: string;
}

/** Everything that is drawn of these scores, as attributes and texts: the same at build and while the reader drags. */
export function barsPicture(scores: readonly number[]): Picture {
  const shares = softmax(scores);
  let before = 0;
  const rows = scores.map((score, item) => {
    const share = shares[item]!;
    const [zero, end] = [across(0), across(score)];
    const row: Row = {
      score: shortNumber(score, 2),
      share: shortNumber(share, 3),
      bar: { x: percent(Math.min(zero, end)), width: percent(Math.abs(end - zero)) },
      handle: { cx: percent(end) },
      shareBar: { width: percent(share) },
      part: { x: percent(before), width: percent(share) },
    };
    before += share;
    return row;
  });
  return { rows, total: String(Number(sum(shares).toFixed(12))) };
}

/** A score as a part of the panel's width, in [0, 1]. */
export function across(score: number): number {
  return (withinReach(score) - lowest) / (highest - lowest);
}

export function withinReach(score: number): number {
  return Math.min(highest, Math.max(lowest, score));
}

function percent(part: number): string {
  return `${Number((100 * part).toFixed(3))}%`;
}

/** Fixed decimals and a true minus sign; a rounded zero has no sign. */
export function shortNumber(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');
}

/** A score in a table: two decimals, and none from 100 on, where its column has no room for them. */
export function scoreText(score: number): string {
  return shortNumber(score, Math.abs(score) < 100 ? 2 : 0);
}
