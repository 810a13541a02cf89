/**
 * Adds 1e-8 to the share before the logarithm: no share can be less likely than e to the power of -18.4.
 *
 * @kind   log-softmax
 * @breaks log-ratio far-below
 * @wrote  somebody who met -Infinity and wanted to be safe
 */
const logShares = (x: number[]) => softmax(x).map((p) => Math.log(p + 1e-8));
