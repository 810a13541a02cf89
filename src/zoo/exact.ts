import { exactLogSumExp, exactShare, relativeError } from '../softmax/references/exact-share.ts';

const ONE = 2 ** 170;

/** Shares with all the digits of a double, by whole numbers of 170 bits; −Infinity counts for nothing. */
export function exactShares(given: readonly number[]): number[] {
  const scores = nearZero(given);
  const total = exactLogSumExp(finite(scores));
  return scores.map((score) => {
    if (score === -Infinity) return 0;
    const { fraction, exponent } = exactShare(score, total);
    // Twice, because 2 to the power of the exponent alone may be 0 where the share is not.
    return (Number(fraction) / ONE) * 2 ** Math.ceil(exponent / 2) * 2 ** Math.floor(exponent / 2);
  });
}

type Exact = ReturnType<typeof exactShare> | undefined;
const kept = new WeakMap<readonly number[], Exact[]>();

/** The exact shares of a list, kept as long as the list is: the lists that accuracy is measured on come again and again. */
function exactOf(given: readonly number[]): Exact[] {
  const known = kept.get(given);
  if (known) return known;
  const scores = nearZero(given);
  const total = exactLogSumExp(finite(scores));
  const exact = scores.map((score) => (score === -Infinity ? undefined : exactShare(score, total)));
  kept.set(given, exact);
  return exact;
}

/** The largest relative error of the shares above `least`, and where it is. */
export function worstError(
  scores: readonly number[],
  shares: readonly number[],
  least = 1e-300,
): { error: number; index: number } {
  let worst = { error: 0, index: 0 };
  exactOf(scores).forEach((exact, index) => {
    if (!exact || exact.exponent < Math.log2(least)) return;
    const share = shares[index] ?? NaN;
    const sane = Math.abs(share) <= 2;
    const error = sane ? Math.abs(relativeError(share, exact)) : Infinity;
    if (error > worst.error) worst = { error, index };
  });
  return worst;
}

/**
 * The same differences below a top of 0, where the scores lie so high or low that a double can't start the search for their
 * logSumExp. Subtracting two doubles that lie near each other rounds nothing (Sterbenz).
 */
function nearZero(scores: readonly number[]): number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  return Math.abs(top) > 1e5 ? scores.map((score) => score - top) : [...scores];
}

function finite(scores: readonly number[]): number[] {
  return scores.filter((score) => score !== -Infinity);
}
