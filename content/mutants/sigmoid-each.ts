/**
 * Treats each score by itself: the results lie between 0 and 1 but have no fixed sum.
 *
 * @kind   softmax
 * @breaks ratio sum
 * @wrote  somebody who needs several yes-or-no answers, for which it is right
 */
const candidate = (x: number[]) => x.map((v) => 1 / (1 + Math.exp(-v)));
