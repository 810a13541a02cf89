/**
 * Ticks one statement and stops: somebody who did not read that each curve has a cause.
 *
 * @step curve-b
 * @says No cause is ticked for curve B
 */
const choice = ['a-twice'];
