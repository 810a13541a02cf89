import type { Law } from '../law.ts';
import { changeLaws } from './softmax-changes.ts';
import { knownLaws } from './softmax-known.ts';
import { orderLaws } from './softmax-order.ts';
import { shareLaws } from './softmax-shares.ts';

/**
 * Theorems about softmax over the real numbers. Doubles are asked for them on scores from −20 to 20, or as near as that, where
 * rounding can't hide a mistake, and with a tolerance that honest rounding keeps.
 */
export const softmaxOnPaper: readonly Law[] = [...shareLaws, ...orderLaws, ...changeLaws, ...knownLaws];
