/**
 * Takes p(1 - p) for the derivative of softmax: somebody who knows the derivative of the sigmoid.
 *
 * @step same
 * @says the diagonal of J alone
 */
const softmaxBackward = (p: number[], g: number[]) => p.map((share, i) => share * (1 - share) * g[i]);
