/**
 * Knows of the odd rule for three axes, and trusts the rest: somebody who has read the warning once.
 *
 * @step wrong-guesses
 * @says a tensor with 4 axes, whose guess is axis 1
 */
const choice = ['words'];
