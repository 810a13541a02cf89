/**
 * Writes the same into both blanks: somebody who takes the scores for something of temperature T1.
 *
 * @step gap
 * @says The scores themselves have no temperature yet
 */
const blanks = { gap: 'T1 / T2', ratio: 'T1 / T2' };
