/**
 * Uses how much warmer it got: somebody who thinks of temperatures as of degrees.
 *
 * @step power
 * @says The difference of the temperatures does not count
 */
const blanks = { power: '1 / (T2 - T1)', gap: '1 / T2' };
