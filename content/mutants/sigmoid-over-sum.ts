/**
 * Divides sigmoids by their sum: large scores are flattened instead of spread.
 *
 * @kind   softmax
 * @breaks ratio shift
 * @wrote  somebody whose sigmoids did not sum to 1
 */
const candidate = (x: number[]) => {
  const sigmoids = x.map((v) => 1 / (1 + Math.exp(-v)));
  const total = sum(sigmoids);
  return sigmoids.map((v) => v / total);
};
