import { refuse, requireLength } from './require.ts';

/**
 * Lets an array of `length` booleans pass.
 *
 * @throws TypeError with the value that is no boolean, RangeError for another length
 */
export function requireMask(
  caller: string,
  name: string,
  mask: unknown,
  length: number,
): asserts mask is boolean[] {
  if (!Array.isArray(mask)) refuse(caller, 'an array of true and false', name, mask);
  requireLength(caller, name, mask, length);
  for (let i = 0; i < length; i++) {
    if (typeof mask[i] !== 'boolean')
      refuse(caller, 'true or false for each score', `${name}[${i}]`, mask[i]);
  }
}
