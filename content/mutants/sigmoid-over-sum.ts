// Divides sigmoids by their sum: large scores are flattened instead of spread.
// Written by somebody whose sigmoids did not sum to 1.
const candidate = (x: number[]) => {
  const sigmoids = x.map((v) => 1 / (1 + Math.exp(-v)));
  return sigmoids.map((v) => v / sum(sigmoids));
};
