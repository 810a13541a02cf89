/**
 * Applies softmax to its own result: the shares come out almost equal.
 *
 * @kind   softmax
 * @breaks ratio scaling
 * @wrote  somebody whose network ends in softmax and whose loss function applies it again
 * @source https://github.com/tflearn/tflearn/pull/562 the second one taken out
 * @source https://github.com/jaehong31/CGES/issues/1 found by a reader of the code
 */
const candidate = (x: number[]) => softmax(softmax(x));
