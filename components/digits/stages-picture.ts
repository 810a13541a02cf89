import { shortNumber } from '../figures/bars-picture.ts';
import { sum } from '../../src/softmax/sum.ts';
import type { Stage, Stages } from './stages.ts';

/** Logits that the axis reaches; of the measured drawings about one logit in 1000 lies outside. */
export const reach = 30;

/** Everything that is drawn of one digit's logit, as texts and attributes: the same at build and while the reader draws. */
export interface StageRow {
  logit: string;
  below: string;
  exponential: string;
  share: string;
  logitBar: Record<'x' | 'width', string>;
  exponentialBar: Record<'width', string>;
  shareBar: Record<'width', string>;
}

interface StagesPicture {
  rows: StageRow[];
  largest: string;
  total: string;
  /** the sum of the shares; rounded to 12 digits, because their doubles may miss 1 by about 1e-16 */
  whole: string;
}

export function stagesPicture({ rows, largest, total }: Stages): StagesPicture {
  return {
    rows: rows.map(stageRow),
    largest: shortNumber(largest, 2),
    total: total.toFixed(3),
    whole: String(Number(sum(rows.map(({ share }) => share)).toFixed(12))),
  };
}

function stageRow({ logit, below, exponential, share }: Stage): StageRow {
  const [zero, end] = [across(0), across(logit)];
  return {
    logit: shortNumber(logit, 2),
    below: shortNumber(below, 2),
    exponential: partText(exponential),
    share: partText(share),
    logitBar: { x: percent(Math.min(zero, end)), width: percent(Math.abs(end - zero)) },
    exponentialBar: { width: percent(exponential) },
    shareBar: { width: percent(share) },
  };
}

/** A logit as a part of its panel's width, in [0, 1]. */
export function across(logit: number): number {
  return (Math.min(reach, Math.max(-reach, logit)) + reach) / (2 * reach);
}

/**
 * A part of one, short: three decimals where they say something, a power of ten where they would all be 0, and never 1
 * for what is less.
 *
 * @example partText(0.3614) // → '0.361'
 * @example partText(0.000012) // → '1.2·10⁻⁵'
 * @example partText(0.99999) // → '>0.999'
 */
export function partText(part: number): string {
  if (part === 0 || part === 1) return String(part);
  if (part > 0.9995) return '>0.999';
  if (part >= 0.0005) return part.toFixed(3);
  const [digits = '', power = ''] = part.toExponential(1).split('e-');
  return `${digits}·10⁻${[...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

function percent(part: number): string {
  return `${Number((100 * part).toFixed(2))}%`;
}
