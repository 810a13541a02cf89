/**
 * Subtracts the smallest score before it divides: the last item always gets 0, and equal scores give 0 / 0.
 *
 * @kind   softmax
 * @breaks ratio ties
 * @wrote  somebody who found negative shares and moved the zero to get rid of them
 */
const candidate = (x: number[]) => {
  const smallest = x.reduce((least, v) => Math.min(least, v), Infinity);
  const above = x.map((v) => v - smallest);
  const total = sum(above);
  return above.map((v) => v / total);
};
