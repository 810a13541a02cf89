/**
 * Treats the infinities and leaves NaN to the formula: somebody who knows that NaN is not equal to NaN, and stops there.
 *
 * @step nan
 * @says NaN in both places should agree
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) => {
  if (actual === desired) return true;
  if (Math.abs(actual) === Infinity || Math.abs(desired) === Infinity) return false;
  return Math.abs(actual - desired) <= atol + rtol * Math.abs(desired);
};
