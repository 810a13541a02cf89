/**
 * Multiplies and subtracts nothing: somebody who carries a gradient through softmax as through exp.
 *
 * @step same
 * @says what one of them gains, the others lose
 */
const softmaxBackward = (p: number[], g: number[]) => p.map((share, i) => share * g[i]);
