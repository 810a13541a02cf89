// Shares with some 45 digits, to measure those of src/softmax against: fixed point numbers in BigInt, value · 2¹⁷⁰.

const BITS = 170n;
const ONE = 1n << BITS;
const LN2 = parseFixed('0.693147180559945309417232121458176568075500134360255254120680009493393622');

/** A decimal such as `-275.93…` in fixed point. */
export function parseFixed(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return (BigInt(whole + fraction) * ONE) / 10n ** BigInt(fraction.length);
}

/** A double in fixed point: exactly, unless it has bits below 2⁻¹⁷⁰. */
export function toFixed(value: number): bigint {
  let whole = value;
  let halvings = 0n;
  for (; !Number.isInteger(whole) && halvings < BITS; halvings++) whole *= 2;
  return (BigInt(Math.trunc(whole)) * ONE) >> halvings;
}

/** A share as fraction · 2^exponent, with a fraction from 1 to 2 in fixed point. */
interface Share {
  fraction: bigint;
  exponent: number;
}

/** exp(score − logSumExp). */
export function exactShare(score: number, logSumExp: bigint): Share {
  const logShare = toFixed(score) - logSumExp;
  let exponent = logShare / LN2;
  if (exponent * LN2 > logShare) exponent -= 1n;
  const rest = logShare - exponent * LN2;

  // exp(rest) = exp(rest / 256)^256
  const small = rest >> 8n;
  let fraction = ONE;
  let term = ONE;
  for (let n = 1n; term > 0n; n++) {
    term = (term * small) / (n * ONE);
    fraction += term;
  }
  for (let i = 0; i < 8; i++) fraction = (fraction * fraction) >> BITS;
  return { fraction, exponent: Number(exponent) };
}

/** (found − exact) / exact. */
export function relativeError(found: number, { fraction, exponent }: Share): number {
  return Number(toFixed(found * 2 ** -exponent) - fraction) / Number(fraction);
}

/** 1 − the sum of shares, as a double. */
export function missing(shares: readonly Share[]): number {
  return Number(missingFixed(shares)) / Number(ONE);
}

function missingFixed(shares: readonly Share[]): bigint {
  return shares.reduce((rest, { fraction, exponent }) => rest - (fraction >> BigInt(-exponent)), ONE);
}

/** ln Σ exp(score) in fixed point, for a few scores. */
export function exactLogSumExp(scores: readonly number[]): bigint {
  const top = scores.reduce((most, score) => Math.max(most, score));
  let total = toFixed(top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0)) + 1e-12);
  // With the right total the shares sum to 1. Each step squares the distance: 1e-12, 1e-24, 1e-48.
  for (let i = 0; i < 3; i++) total -= missingFixed(scores.map((score) => exactShare(score, total)));
  return total;
}
