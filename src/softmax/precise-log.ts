/** A number as the unrounded sum of two doubles: about 106 bits. */
type Double = readonly [high: number, low: number];

const LN2: Double = [Math.LN2, 2.3190468138462996e-17];

/**
 * ln x for x > 0, rounded correctly but for cases too rare to meet: with the same bits in every engine, which
 * `Math.log` does not promise.
 *
 *     x = m · 2ᵏ with m from √½ to √2,   ln x = k ln 2 + 2 (s + s³/3 + s⁵/5 + …),   s = (m − 1) / (m + 1)
 *
 * The terms are added in pairs of doubles.
 */
export function preciseLog(x: number): number {
  let m = x;
  let k = 0;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  for (; m > Math.SQRT2; k++) m /= 2;
  const s = divide([m - 1, 0], add([m, 0], [1, 0]));
  const square = multiply(s, s);
  let series: Double = [0, 0];
  for (const coefficient of COEFFICIENTS) series = add(multiply(series, square), coefficient);
  const [high, low] = add(multiply([k, 0], LN2), multiply([2, 0], multiply(s, series)));
  return high + low;
}

// 1/43, 1/41, …, 1: s is 0.172 at most, so that the term s⁴⁵/45 is below 2⁻¹⁰⁶ of the first.
const COEFFICIENTS = Array.from({ length: 22 }, (_, i) => divide([1, 0], [43 - 2 * i, 0]));

// Dekker: A floating-point technique for extending the available precision, Numer. Math. 18, 1971.

function add([a, b]: Double, [c, d]: Double): Double {
  const sum = a + c;
  const part = sum - a;
  const error = a - (sum - part) + (c - part);
  return renormalise(sum, error + b + d);
}

function multiply([a, b]: Double, [c, d]: Double): Double {
  const product = a * c;
  return renormalise(product, productError(a, c, product) + (a * d + b * c));
}

function divide([a, b]: Double, [c, d]: Double): Double {
  const quotient = a / c;
  const product = quotient * c;
  const rest = a - product - productError(quotient, c, product) + b - quotient * d;
  return renormalise(quotient, rest / c);
}

function renormalise(high: number, low: number): Double {
  const sum = high + low;
  return [sum, low - (sum - high)];
}

/** a · c − product, exactly. */
function productError(a: number, c: number, product: number): number {
  const [a1, a2] = split(a);
  const [c1, c2] = split(c);
  return a1 * c1 - product + a1 * c2 + a2 * c1 + a2 * c2;
}

/** Two halves of 26 bits each. */
function split(value: number): Double {
  const scaled = value * (2 ** 27 + 1);
  const high = scaled - (scaled - value);
  return [high, value - high];
}
