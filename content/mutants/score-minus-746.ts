/**
 * The code is right, one score is so low that exp gives 0 in doubles.
 *
 * @kind   input
 * @wrote  nobody; it happens with unnormalised log-probabilities of long texts, which are sums of many negative numbers
 */
const scores = [0, -1, -746];
