/**
 * Looks at each entry of the actual list: somebody for whom the lengths have never differed.
 *
 * @step length
 * @says Who looks at the rest of desired?
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.every((a, i) =>
    Number.isFinite(a) && Number.isFinite(desired[i])
      ? Math.abs(desired[i] - a) < 1.5 * 10 ** -decimal
      : Object.is(a, desired[i]),
  );
