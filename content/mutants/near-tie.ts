/**
 * The code is right, the scores are too close for doubles: exp gives 1 for both of them.
 *
 * @kind   input
 * @wrote  nobody; it happens when two items are all but equal
 */
const scores = [1e-17, 0];
