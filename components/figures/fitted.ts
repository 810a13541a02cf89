import type { Scale } from './scale.ts';

/** The next round number that is as large or larger, for the end of an axis: 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digits = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((digit) => digit * power >= value * (1 - 1e-12))!;
  return Number((digits * power).toPrecision(12));
}

/**
 * The scale itself where it holds all values; if not, one from −end to end that does, so that 0 stays in the middle. Its steps
 * grow by the power of ten that is nearest to the growth.
 */
export function fitted(scale: Scale, values: readonly number[]): Scale {
  const farthest = Math.max(...values.map(Math.abs));
  if (values.every((value) => scale.min <= value && value <= scale.max)) return scale;
  const end = roundUp(farthest);
  const growth = 10 ** Math.max(0, Math.round(Math.log10(end / scale.max)));
  return { ...scale, min: -end, max: end, step: scale.step * growth, page: scale.page * growth };
}
