import { requireMask } from './mask.ts';
import { maskedSoftmax, type MaskedSoftmaxOptions } from './masked-softmax.ts';
import { requireMatrix } from './matrix.ts';
import type { Numbers } from './numbers.ts';
import { describe } from './require.ts';

/** The options of `attention`. */
export interface AttentionOptions extends Pick<MaskedSoftmaxOptions<never>, 'whenAllMasked'> {
  /** One row for each query, one boolean for each key: true may be looked at. */
  mask?: readonly (readonly boolean[])[];
  /** Query i may look at the keys 0 to i only; together with a mask both must allow it. */
  isCausal?: boolean;
  /** What the dot products are multiplied by; 1 / √d by default, where d is the length of a query. */
  scale?: number;
}

/** What attention finds. */
export interface Attention {
  /** One row for each query: a mean of the values. */
  output: number[][];
  /** One row for each query: the shares with which the values entered. */
  weights: number[][];
}

/**
 * Scaled dot-product attention: each query takes a mean of the values, weighted by how well their keys match it.
 *
 *     weights = softmax(Q Kᵀ · scale) row by row,   output = weights · V
 *
 * A dot product of d independent terms has a spread of about √d; the scale takes it back, so that the shares do not
 * harden as d grows. A value whose weight is 0 is left out, even when it is NaN or infinite.
 *
 * @param queries     n rows of d numbers
 * @param keys        m rows of d numbers
 * @param values      m rows, all of one length
 * @param options     `mask`, `isCausal`, `scale`, `whenAllMasked` (see `maskedSoftmax`)
 * @returns           `output` and `weights`
 * @throws TypeError  if something is not a matrix of numbers, or a mask of booleans
 * @throws RangeError if the lengths do not fit
 * @see Vaswani et al.: Attention is all you need, arXiv 1706.03762, section 3.2.1
 * @example attention([[0]], [[1], [2]], [[10], [20]]) // → { output: [[15]], weights: [[0.5, 0.5]] }
 * @example attention([[0], [0]], [[1], [2]], [[10], [20]], { isCausal: true }).weights // → [[1, 0], [0.5, 0.5]]
 */
export function attention(
  queries: readonly Numbers[],
  keys: readonly Numbers[],
  values: readonly Numbers[],
  options: AttentionOptions = {},
): Attention {
  const d = requireMatrix('attention', 'queries', queries);
  requireMatrix('attention', 'keys', keys, d);
  const width = requireMatrix('attention', 'values', values);
  if (values.length !== keys.length) {
    const counts = `${values.length} values and ${keys.length} keys`;
    throw new RangeError(`attention needs one value for each key; there are ${counts}`);
  }
  const { scale = 1 / Math.sqrt(d), whenAllMasked = 'nan' } = options;
  if (queries.length > 0 && !Number.isFinite(scale)) {
    throw new RangeError(`attention needs a finite scale; scale is ${describe(scale)}`);
  }

  const weights = queries.map((query, i) => {
    const scores = keys.map((key) => dot(query, key) * scale);
    return maskedSoftmax(scores, maskRow(options, i, keys.length), { whenAllMasked });
  });
  const output = weights.map((row) => mean(row, values, width));
  return { output, weights };
}

function maskRow({ mask, isCausal = false }: AttentionOptions, query: number, length: number): boolean[] {
  const row = mask?.[query];
  if (mask !== undefined) requireMask('attention', `mask[${query}]`, row, length);
  return Array.from({ length }, (_, key) => (row?.[key] ?? true) && (!isCausal || key <= query));
}

function dot(a: Numbers, b: Numbers): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

function mean(weights: readonly number[], values: readonly Numbers[], width: number): number[] {
  const result = new Array<number>(width).fill(0);
  values.forEach((value, j) => {
    const weight = weights[j]!;
    if (weight !== 0) for (let k = 0; k < width; k++) result[k]! += weight * value[k]!;
  });
  return result;
}
