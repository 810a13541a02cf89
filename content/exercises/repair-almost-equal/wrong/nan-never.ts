/**
 * Turns the comparison round and stops: somebody who is content when no NaN gets through.
 *
 * @step nan
 * @says Two programs that both give up there agree
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.length === desired.length &&
  actual.every((a, i) => a === desired[i] || Math.abs(desired[i] - a) < 1.5 * 10 ** -decimal);
