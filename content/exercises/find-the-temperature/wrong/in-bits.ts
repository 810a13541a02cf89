/**
 * Takes the logarithm to base 2: somebody for whom a coin has an entropy of 1, and ln 2 is a bit in other words.
 *
 * @step coin
 * @says when it is counted in bits
 */
const temperatureFor = (x: number[], target: number) => {
  let [low, high] = [1e-3, 1e3];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    const bits = entropy(softmax(x, { temperature: middle })) / Math.LN2;
    if (bits < target) low = middle;
    else high = middle;
  }
  return low;
};
