import { inPowers } from '../in-powers.ts';
import type { Scale } from '../scale.ts';
import type { Format } from './differences.ts';

export const drawCount = 200;
/** where the dial stands at first: at the notebook's own 6 decimals */
export const startDecimals = 6;
export const decimalScale: Scale = { min: 1, max: 16, step: 1, page: 4 };

export const names: Record<Format, string> = {
  float64: 'float64, shifted',
  float32: 'float32',
  float16: 'float16',
};

/** Scores can be so large that the formula, or a small format, has no share to compare. */
export function differenceWords(difference: number): string {
  return Number.isNaN(difference) ? 'NaN, nothing to compare' : inPowers(difference);
}
