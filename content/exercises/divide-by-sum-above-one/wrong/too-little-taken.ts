/**
 * Has a negative score, and a second positive one that fills the sum up again.
 *
 * @step above-one
 * @says none of the three scores is greater
 */
const answer = [2, -1, 2];
