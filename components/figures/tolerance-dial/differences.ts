import { randn } from '../../../src/softmax/randn.ts';
import { softmaxNaive } from '../../../src/softmax/softmax-naive.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { toFloat16 } from '../../../src/softmax/to-float16.ts';

export const formats = ['float64', 'float32', 'float16'] as const;
export type Format = (typeof formats)[number];

/** Of each draw and format, how far the farthest share lies from that of the notebook's own formula in float64. */
export type Differences = Record<Format, number[]>;

const round: Record<Exclude<Format, 'float64'>, (value: number) => number> = {
  float32: Math.fround,
  float16: (value) => toFloat16([value])[0]!,
};

/** Softmax with the shift: in float64, or with the scores and the result of every step rounded to a smaller format. */
export function sharesIn(format: Format, scores: readonly number[]): number[] {
  if (format === 'float64') return softmax(scores);
  const to = round[format];
  const rounded = scores.map(to);
  const largest = Math.max(...rounded);
  const e = rounded.map((score) => to(Math.exp(to(score - largest))));
  const total = e.reduce((before, value) => to(before + value), 0);
  return e.map((value) => to(value / total));
}

export function differenceIn(format: Format, scores: readonly number[]): number {
  const expected = softmaxNaive(scores);
  return Math.max(...sharesIn(format, scores).map((share, i) => Math.abs(share - expected[i]!)));
}

/** @param first seed of the first draw of ten scores */
export function differencesOf(first: number, count: number): Differences {
  const draws = Array.from({ length: count }, (_, i) => randn(10, first + i));
  const of = (format: Format) => draws.map((scores) => differenceIn(format, scores));
  return { float64: of('float64'), float32: of('float32'), float16: of('float16') };
}

/** Whether `assert_array_almost_equal` passes with this number of decimals. */
export function passes(difference: number, decimals: number): boolean {
  return difference < 1.5 * 10 ** -decimals;
}
