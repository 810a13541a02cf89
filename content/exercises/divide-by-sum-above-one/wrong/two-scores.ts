/**
 * Knows the answer from the chapter's example of two scores, and overlooks that three are asked for.
 *
 * @step three
 * @says a list of 3 numbers
 */
const answer = [-1, 2];
