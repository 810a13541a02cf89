/**
 * Uses how much warmer it got: somebody who thinks of temperatures as of degrees.
 *
 * @step ratio
 * @says The difference of the temperatures does not count
 */
const blanks = { gap: '1 / T2', ratio: '1 / (T2 - T1)' };
