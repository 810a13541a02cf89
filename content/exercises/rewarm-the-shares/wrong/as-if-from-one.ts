/**
 * Takes the shares for those of temperature 1: somebody who copies the chapter's power.
 *
 * @step power
 * @says right for shares made at temperature 1
 */
const blanks = { power: '1 / T2', gap: '1 / T2' };
