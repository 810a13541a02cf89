/**
 * Hands shares to a loss that takes softmax itself: with three classes it never falls below ln(1 + 2 / e).
 *
 * @kind   cell
 * @wrote  somebody whose network ends in softmax already
 * @source https://github.com/tflearn/tflearn/pull/562 softmax on the last layer and again in the loss
 * @source https://github.com/nfmcclure/tensorflow_cookbook/issues/86 the same in the examples of a book
 */
const doubleSoftmax = true;
