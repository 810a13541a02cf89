/**
 * Puts the new temperature on top: somebody who remembers that warmer means more.
 *
 * @step power
 * @says Should it not come closer?
 */
const blanks = { power: 'T2 / T1', gap: '1 / T2' };
