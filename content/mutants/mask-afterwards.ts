/**
 * Sets the shares of masked items to 0 after softmax: the others do not get what was theirs.
 *
 * @kind   masked-softmax
 * @breaks mask-sum mask-part
 * @wrote  somebody who thinks of a mask as a stencil laid over the result
 * @source https://github.com/NVIDIA/Megatron-LM/pull/731 a product with the mask after softmax
 */
const masked = (x: number[], mask: boolean[]) => softmax(x).map((p, i) => (mask[i] ? p : 0));
