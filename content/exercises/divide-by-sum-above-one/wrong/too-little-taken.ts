/**
 * Has a negative score, and a second positive one that fills the sum up again.
 *
 * @step above-one
 * @says bring the sum nearer to 0
 */
const answer = [2, -1, 2];
