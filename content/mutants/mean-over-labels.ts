/**
 * Divides the loss by the number of labels: with n of them it starts at ln(n) / n, and every gradient is n times too small.
 *
 * @kind   cross-entropy
 * @breaks loss-even loss-differences
 * @wrote  somebody who takes the mean over the list of labels, where all but one term are 0
 */
const loss = (x: number[], label: number) => crossEntropy(x, label) / x.length;
