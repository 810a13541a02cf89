/**
 * Puts the new temperature on top: somebody who remembers that warmer means more.
 *
 * @step ratio
 * @says Should it not come closer?
 */
const blanks = { gap: '1 / T2', ratio: 'T2 / T1' };
