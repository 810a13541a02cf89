import type { Numbers } from './numbers.ts';
import { requireLength, requireShares, requireWhole } from './require.ts';

/**
 * Lets a label from 0 to n − 1 or a distribution over n labels pass.
 *
 * @throws TypeError or RangeError with the value
 */
export function requireTarget(caller: string, target: number | Numbers, n: number): void {
  if (typeof target === 'number') {
    requireWhole(caller, 'target', target, 0, n - 1);
  } else {
    requireShares(caller, 'target', target);
    requireLength(caller, 'target', target, n);
  }
}
