/**
 * Takes the shares for those of temperature 1: somebody who copies the chapter's power.
 *
 * @step ratio
 * @says right for shares made at temperature 1
 */
const blanks = { gap: '1 / T2', ratio: '1 / T2' };
