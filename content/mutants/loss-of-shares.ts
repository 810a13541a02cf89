/**
 * Hands shares to a loss that applies softmax itself: with n labels it never falls below ln(1 + (n - 1) / e).
 *
 * @kind   cross-entropy
 * @breaks loss-differences loss-ends
 * @wrote  somebody whose network ends in softmax already
 * @source https://github.com/ariecattan/SciCo/issues/2 a validation loss that stayed above 0.74
 * @source https://github.com/bowang-lab/Transformer-GCN-QA/pull/32 the extra softmax taken out
 */
const loss = (x: number[], label: number) => crossEntropy(softmax(x), label);
