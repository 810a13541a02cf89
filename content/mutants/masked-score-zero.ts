/**
 * Multiplies the scores by the mask: a masked score becomes 0, and exp(0) is 1, which is often the largest of all.
 *
 * @kind   masked-softmax
 * @breaks mask-zero mask-part
 * @wrote  somebody who takes 0 for nothing
 */
const masked = (x: number[], mask: boolean[]) => softmax(x.map((v, i) => v * Number(mask[i])));
