/**
 * Has a negative score, and a second positive one that fills the sum up again.
 *
 * @step above-one
 * @says the largest share is
 */
const answer = [2, -1, 2];
