/**
 * Looks at each entry of the desired list: somebody who was told that the end of it went unseen, and turned the loop round.
 *
 * @step length
 * @says Who looks at what is left over in actual?
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  desired.every((d, i) =>
    Number.isFinite(d) && Number.isFinite(actual[i])
      ? Math.abs(d - actual[i]) < 1.5 * 10 ** -decimal
      : Object.is(d, actual[i]),
  );
