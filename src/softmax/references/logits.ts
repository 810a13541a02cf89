import fc from 'fast-check';

/** Logits with ties among them. */
export const logits = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -9, max: 9, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);

/** The positions that a filter has left. */
export function kept(left: readonly number[]): number[] {
  return left.flatMap((logit, i) => (logit === -Infinity ? [] : [i]));
}
