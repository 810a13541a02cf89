/**
 * Raises 2 instead of e to the power of the score: the order is kept, a difference of 1 becomes a factor of 2.
 *
 * @kind   softmax
 * @breaks ratio
 * @wrote  somebody who replaced exp by the faster exp2 and forgot to rescale the scores
 */
const step1 = scores.map((x) => 2 ** x);
