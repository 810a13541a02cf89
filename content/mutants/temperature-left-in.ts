/**
 * Divides the scores by 2 first: the same order, a smaller lead.
 *
 * @kind   softmax
 * @breaks ratio
 * @wrote  somebody who left the temperature of an experiment in the code
 */
const candidate = (x: number[]) => softmax(x.map((v) => v / 2));
