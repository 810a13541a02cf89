/**
 * Takes the logarithm to base 2 of shares that were made with base e.
 *
 * @kind   log-softmax
 * @breaks log-ratio log-sum log-again
 * @wrote  somebody who measures information in bits
 */
const logShares = (x: number[]) => logSoftmax(x).map((v) => v / Math.LN2);
