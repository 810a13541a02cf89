/**
 * Steps after each point instead of after all: it learns too, and by another path.
 *
 * @kind   cell
 * @wrote  somebody who moved the update into the inner loop
 */
const train = (steps: number, options = {}) => {
  const { data = points, eta = 0.5, twice = doubleSoftmax } = options;
  let W = zero;
  const losses = [meanLoss(W, data, twice)];
  for (let t = 0; t < steps; t++) {
    for (const point of data) {
      const down = gradient(W, [point], twice);
      W = W.map((row, k) => row.map((w, j) => w - (eta / data.length) * down[k][j]));
    }
    losses.push(meanLoss(W, data, twice));
  }
  return { W, losses };
};
