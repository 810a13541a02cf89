/**
 * Multiplies the scores by 10 first: the same order, a much larger lead.
 *
 * @kind   softmax
 * @breaks ratio half-slope
 * @wrote  somebody who read that softmax amplifies, and helped it along
 */
const candidate = (x: number[]) => softmax(x.map((v) => 10 * v));
