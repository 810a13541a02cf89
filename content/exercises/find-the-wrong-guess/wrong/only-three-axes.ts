/**
 * Knows of the odd rule for three axes, and trusts the rest: somebody who has read the warning once.
 *
 * @step wrong-guesses
 * @says not only at how many axes there are
 */
const choice = ['words'];
