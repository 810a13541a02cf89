/**
 * Returns x above 20: somebody who takes over the threshold of a library that computes in float32.
 *
 * @step large
 * @says The result is x itself
 */
const softplus = (x: number) => (x > 20 ? x : Math.log1p(Math.exp(x)));
