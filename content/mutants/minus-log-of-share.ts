/**
 * Takes the logarithm of the finished share: a confident mistake costs Infinity, and its gradient is lost.
 *
 * @kind   cross-entropy
 * @breaks loss-of-mistake
 * @wrote  somebody who writes the two functions one after the other
 * @source https://github.com/summerlvsong/Aggregation-Cross-Entropy/issues/2 NaN from log(0)
 */
const loss = (x: number[], label: number) => -Math.log(softmax(x)[label]);
