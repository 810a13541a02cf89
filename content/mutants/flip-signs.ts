/**
 * Takes exp of the negated scores: the largest score gets the smallest share.
 *
 * @kind   softmax
 * @breaks ratio order
 * @wrote  somebody who comes from physics, where a low energy means a high probability
 */
const step1 = scores.map((x) => Math.exp(-x));
