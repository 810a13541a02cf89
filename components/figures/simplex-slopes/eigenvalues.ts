/**
 * The eigenvalues of J = diag(p) − p pᵀ for three shares, from the smallest on. J1 = 0, so one is 0; the two others are the
 * roots of λ² − λ(1 − Σp²) + 3p₁p₂p₃.
 */
export function eigenvaluesOf(shares: readonly number[]): [zero: number, next: number, largest: number] {
  const product = 3 * shares.reduce((product, share) => product * share, 1);
  const trace = traceOf(shares);
  // with three equal shares both are ⅓, and what is under the root may be rounded below 0
  const largest = (trace + Math.sqrt(Math.max(0, trace ** 2 - 4 * product))) / 2;
  // the product of both; the difference of trace and root would lose its digits beside a corner
  return [0, largest === 0 ? 0 : product / largest, largest];
}

/** 1 − Σp², the sum of the eigenvalues. */
export function traceOf(shares: readonly number[]): number {
  return shares.reduce((trace, share) => trace + share * (1 - share), 0);
}

/** No eigenvalue of J is larger. */
export const bound = 0.5;
