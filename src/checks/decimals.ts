import { describe } from './words.ts';

/**
 * The bound that NumPy gives to a number of decimals: 1.5 · 10^−decimal.
 *
 * @throws RangeError if `decimal` is not a whole number
 */
export function boundFor(check: string, decimal: number): number {
  if (!Number.isInteger(decimal)) {
    throw new RangeError(`${check} needs a whole number of decimals; decimal is ${describe(decimal)}`);
  }
  // Read as text, the power of ten is the nearest double; 10 ** -decimal is not, in every engine.
  return 1.5 * Number(`1e${-decimal}`);
}
