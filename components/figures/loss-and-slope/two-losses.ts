import { crossEntropyGradient } from '../../../src/softmax/cross-entropy-gradient.ts';
import { crossEntropy } from '../../../src/softmax/cross-entropy.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { sum } from '../../../src/softmax/sum.ts';
import { vjp } from '../../../src/softmax/vjp.ts';

/** A loss, and how much it changes with the logit of the right class. */
export interface Felt {
  loss: number;
  slope: number;
}

/** Cross-entropy and squared error of the same logits. */
interface TwoLosses {
  /** of the right class */
  share: number;
  cross: Felt;
  squared: Felt;
}

export function twoLosses(logits: readonly number[], label: number): TwoLosses {
  const list = [...logits];
  const shares = softmax(list);
  const misses = shares.map((share, i) => share - Number(i === label));
  const back = vjp(
    list,
    misses.map((miss) => 2 * miss),
  );
  return {
    share: shares[label]!,
    cross: { loss: crossEntropy(list, label), slope: crossEntropyGradient(list, label)[label]! },
    squared: { loss: sum(misses.map((miss) => miss ** 2)), slope: back[label]! },
  };
}

/** Two classes: the logit of the right one is ahead of the other by this much. */
export function atLead(lead: number): TwoLosses {
  return twoLosses([lead, 0], 0);
}

/** The lead that gives the right one of two classes this share. */
export function leadFor(share: number): number {
  return Math.log(share / (1 - share));
}
