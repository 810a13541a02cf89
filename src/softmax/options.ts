import { describe, refuse } from './require.ts';

/** The options that `softmax`, `logSoftmax` and `logSumExp` share. */
export interface SoftmaxOptions<Out> {
  /** The axis along which a lane runs: 0 is the first, -1 (the default) the last; `null` takes the whole array as one lane. */
  axis?: number | null;
  /** The length of each axis of a batch that is stored flat, row after row; by default there is one axis. */
  shape?: readonly number[];
  /** What the scores are divided by; above 0 and finite; 1 by default. */
  temperature?: number;
  /** Where the result goes; by default into a new array of the kind that came in. It may be the array of scores itself. */
  out?: Out;
}

/**
 * Reads the temperature out of the options.
 *
 * @throws TypeError if the options are no object, RangeError if the temperature is not above 0 and finite
 */
export function readTemperature(caller: string, options: SoftmaxOptions<unknown>): number {
  if (typeof options !== 'object' || options === null) {
    refuse(caller, 'its options by name, as in { temperature: 2 }', 'the second argument', options);
  }
  const { temperature = 1 } = options;
  if (typeof temperature === 'number' && temperature > 0 && temperature < Infinity) return temperature;
  throw new RangeError(
    `${caller} needs a temperature above 0 and finite; temperature is ${describe(temperature)}`,
  );
}
