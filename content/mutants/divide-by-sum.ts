/**
 * Leaves exp out and divides the scores by their sum: negative scores become negative shares, and a sum of 0 becomes NaN.
 *
 * @kind   softmax
 * @breaks ratio shift range
 * @wrote  somebody who has positive counts in mind, for which it is right
 */
const step1 = [...scores];
