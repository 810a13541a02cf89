/**
 * Somebody who stops at the logarithms, which are scores with another zero.
 *
 * @step sum
 * @says These are the logarithms of the shares as they are
 */
const scoresOf = (p: number[]): number[] => p.map((v) => Math.log(v));
