import { kindOf, type Numbers } from './numbers.ts';

/** A value as it is written in an error message: `"a"`, `NaN`, `[1, 2]`, `a function`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value) && value.length < 6 && value.every((item) => typeof item === 'number')) {
    return `[${value.join(', ')}]`;
  }
  const kind = kindOf(value);
  if (kind === undefined) return 'an object';
  const { length } = value as ArrayLike<unknown>;
  return kind === 'Array' ? `an array of ${length}` : `${kind} of length ${length}`;
}

/**
 * Says what an argument should have been.
 *
 * @throws TypeError always
 */
export function refuse(caller: string, needs: string, name: string, value: unknown, hint = ''): never {
  throw new TypeError(`${caller} needs ${needs}; ${name} is ${describe(value)}${hint}`);
}

/**
 * Lets an array of numbers pass. NaN and the infinities are numbers.
 *
 * @throws TypeError with the value that is none
 */
export function requireNumbers(caller: string, name: string, values: unknown): asserts values is Numbers {
  const kind = kindOf(values);
  if (kind === undefined) refuse(caller, 'an array of numbers', name, values);
  if (kind === 'BigInt64Array' || kind === 'BigUint64Array') {
    refuse(caller, 'numbers', name, values, `: convert it with Array.from(${name}, Number)`);
  }
  if (kind !== 'Array') return;
  const items = values as unknown[];
  for (let i = 0; i < items.length; i++) {
    if (typeof items[i] !== 'number') refuseItem(caller, name, i, items[i]);
  }
}

/**
 * Says which value of an array is not a number.
 *
 * @throws TypeError always
 */
export function refuseItem(caller: string, name: string, index: number, value: unknown): never {
  const hint =
    kindOf(value) === undefined ? '' : ': a batch goes in as one flat array, row after row, with its shape';
  refuse(caller, 'numbers', `${name}[${index}]`, value, hint);
}

/**
 * Lets a whole number from `least` to `most` pass.
 *
 * @throws RangeError with the value
 */
export function requireWhole(
  caller: string,
  name: string,
  value: unknown,
  least: number,
  most: number,
): void {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return;
  throw new RangeError(
    `${caller} needs a whole number from ${least} to ${most}; ${name} is ${describe(value)}`,
  );
}

/**
 * Lets numbers pass that are a distribution: none below 0, and a sum of 1 (to 1e-6, which float32 shares keep).
 *
 * @throws TypeError or RangeError with the value
 */
export function requireShares(caller: string, name: string, values: unknown): asserts values is Numbers {
  requireNumbers(caller, name, values);
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const share = values[i]!;
    if (share < 0) throw new RangeError(`${caller} needs shares of 0 or more; ${name}[${i}] is ${share}`);
    total += share;
  }
  if (!(Math.abs(total - 1) <= 1e-6)) {
    throw new RangeError(`${caller} needs shares that sum to 1; ${name} sums to ${total}`);
  }
}

/**
 * Lets an array of the same length pass.
 *
 * @throws RangeError with both lengths
 */
export function requireLength(
  caller: string,
  name: string,
  values: ArrayLike<unknown>,
  length: number,
): void {
  if (values.length === length) return;
  throw new RangeError(
    `${caller} needs one value of ${name} for each score; ${name} has ${values.length} and there are ${length} scores`,
  );
}
