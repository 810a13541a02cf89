import known from './known-values.json' with { type: 'json' };

/** How badly counts fit shares: Σ (found − expected)² / expected. */
export function chiSquare(draws: readonly number[], shares: readonly number[]): number {
  const counts = shares.map((_, i) => draws.filter((draw) => draw === i).length);
  return counts.reduce(
    (total, count, i) => total + (count - draws.length * shares[i]!) ** 2 / (draws.length * shares[i]!),
    0,
  );
}

/** What a chi-square variable stays below with the probability `level`. */
export function quantile(freedom: number, level: string): number {
  return Number(known.chiSquare.find(([df, l]) => df === freedom && l === level)![2]);
}
