export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Two or more numbers from 0 to 1 that sum to 1. */
export function isShares(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length > 1 &&
    value.every((share) => typeof share === 'number' && share >= 0 && share <= 1 + 1e-12) &&
    Math.abs(sumOf(value as number[]) - 1) < 1e-9
  );
}

export function isSharesRows(value: unknown): value is number[][] {
  return Array.isArray(value) && value.length > 0 && value.every(isShares);
}
