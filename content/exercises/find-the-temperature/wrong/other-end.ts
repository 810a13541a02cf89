/**
 * Moves the wrong end: somebody who expects the entropy to fall as it gets warmer.
 *
 * @step coin
 * @says so it should be
 */
const temperatureFor = (x: number[], target: number) => {
  let [low, high] = [1e-3, 1e3];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (entropy(softmax(x, { temperature: middle })) > target) low = middle;
    else high = middle;
  }
  return low;
};
