/**
 * Writes the same into both blanks: somebody who takes the scores for something of temperature T1.
 *
 * @step gap
 * @says The scores themselves have no temperature yet
 */
const blanks = { power: 'T1 / T2', gap: 'T1 / T2' };
