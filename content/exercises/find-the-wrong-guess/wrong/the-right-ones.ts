/**
 * Ticks the right guesses in place of the wrong ones: somebody who read the question the other way round.
 *
 * @step right-guesses
 * @says there is nothing to guess wrong
 */
const choice = ['one', 'batch', 'pixels'];
