import { argsort } from './argsort.ts';
import { like, type Like, type Numbers } from './numbers.ts';
import { describe, requireNumbers } from './require.ts';

/**
 * Lets logits pass from which one can be chosen: a NaN or +Infinity among them would leave no shares.
 *
 * @throws TypeError if they are no numbers, RangeError with the value
 */
export function requireLogits(caller: string, logits: unknown): asserts logits is Numbers {
  requireNumbers(caller, 'logits', logits);
  for (let i = 0; i < logits.length; i++) {
    if (logits[i]! < Infinity) continue;
    throw new RangeError(`${caller} needs logits below Infinity; logits[${i}] is ${logits[i]}`);
  }
}

/**
 * Lets a share above 0 and at most 1 pass.
 *
 * @throws RangeError with the value
 */
export function requireFraction(caller: string, p: unknown): void {
  if (typeof p === 'number' && p > 0 && p <= 1) return;
  throw new RangeError(`${caller} needs p above 0 and at most 1; p is ${describe(p)}`);
}

/** The positions of the logits from the highest to the lowest; equal ones keep their order. */
export function positionsFromTheTop(logits: Numbers): number[] {
  return argsort(Array.from(logits, (logit) => -logit));
}

/** The logits with −Infinity in place of each one that is not kept. */
export function keepOnly<S extends Numbers>(logits: S, keep: (position: number) => boolean): Like<S> {
  return like(
    logits,
    Array.from(logits, (logit, i) => (keep(i) ? logit : -Infinity)),
  );
}
