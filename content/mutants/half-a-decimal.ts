/**
 * Allows half a unit of the last decimal instead of one and a half.
 *
 * @kind   cell
 * @wrote  somebody who read an old NumPy manual, or who took the name at its word
 */
const almostEqual = (a: number, b: number, decimal = 7) =>
  Number.isFinite(a) && Number.isFinite(b) ? Math.abs(b - a) < 0.5 * 10 ** -decimal : Object.is(a, b);
