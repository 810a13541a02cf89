/**
 * Asks whether the values are not too far apart: a comparison with NaN is false, so NaN is never too far.
 *
 * @kind   cell
 * @wrote  somebody who translated NumPy's line word by word and left out what stands before it
 */
const almostEqual = (a: number, b: number, decimal = 7) =>
  a === b || !(Math.abs(b - a) >= 1.5 * 10 ** -decimal);
