/**
 * Returns the right shares in the wrong places: sorted, so that they no longer belong to their items.
 *
 * @kind   softmax
 * @breaks ratio permutation order
 * @wrote  somebody who wanted the best items last, as a sorted plot has them
 */
const candidate = (x: number[]) => softmax(x).sort((a, b) => a - b);
