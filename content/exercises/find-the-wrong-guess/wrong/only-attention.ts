/**
 * Finds the tables and overlooks the words: somebody who believes that the guess is 1 from two axes on.
 *
 * @step wrong-guesses
 * @says a tensor with 3 axes, whose guess is axis 0
 */
const choice = ['tables'];
