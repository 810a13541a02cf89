/**
 * Asks whether the pair is not too far apart: somebody who follows the words "almost equal", as the chapter's trap does.
 *
 * @step nan
 * @says NaN passed for a number
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) => {
  if (actual === desired) return true;
  if (Math.abs(actual) === Infinity || Math.abs(desired) === Infinity) return false;
  return !(Math.abs(actual - desired) > atol + rtol * Math.abs(desired));
};
