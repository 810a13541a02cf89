/**
 * Finds the tables and overlooks the words: somebody who believes that the guess is 1 from two axes on.
 *
 * @step wrong-guesses
 * @says not always 1 from two axes on
 */
const choice = ['tables'];
