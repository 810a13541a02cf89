/**
 * Takes log1p and leaves exp(x) as it is: somebody who mends the lower end first and tests there.
 *
 * @step large
 * @says beyond the largest double
 */
const softplus = (x: number) => Math.log1p(Math.exp(x));
