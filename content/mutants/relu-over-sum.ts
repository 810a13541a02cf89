/**
 * Turns negative scores into 0 and divides by the sum: whoever is below 0 gets nothing, and all below 0 gives 0 / 0.
 *
 * @kind   softmax
 * @breaks ratio shift order
 * @wrote  somebody whose last layer ends in ReLU, and who needs shares all the same
 */
const step1 = scores.map((x) => Math.max(0, x));
