import { refuse } from './require.ts';

/**
 * The share of the first of two scores whose difference is x: softmax for two.
 *
 *     σ(x) = 1 / (1 + exp(−x)),   softmax([a, b]) = [σ(a − b), σ(b − a)]
 *
 * For x below 0 it is computed as exp(x) / (1 + exp(x)), which keeps its digits where exp(−x) would be huge.
 *
 * @param x          log-odds, in nats; the infinities give 0 and 1
 * @returns          from 0 to 1; NaN for NaN
 * @throws TypeError if x is not a number
 * @example sigmoid(0) // → 0.5
 * @example sigmoid(-800) // → 0
 * @example [-Infinity, Infinity].map(sigmoid) // → [0, 1]
 */
export function sigmoid(x: number): number {
  if (typeof x !== 'number') refuse('sigmoid', 'a number', 'x', x);
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const odds = Math.exp(x);
  return odds / (1 + odds);
}
