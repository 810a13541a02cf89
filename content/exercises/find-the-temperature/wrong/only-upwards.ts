/**
 * Doubles the upper end and leaves the lower one at a thousandth: somebody who thinks of large scores and not of small ones.
 *
 * @step any-scale
 * @says far below where the search looked
 */
const temperatureFor = (x: number[], target: number) => {
  let [low, high] = [0.001, 1];
  while (entropy(softmax(x, { temperature: high })) < target) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (entropy(softmax(x, { temperature: middle })) < target) low = middle;
    else high = middle;
  }
  return low;
};
