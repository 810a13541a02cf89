/**
 * Aims at ln 2 always: somebody who solved the first step and left its number in the code.
 *
 * @step any-target
 * @says whatever the target is
 */
const temperatureFor = (x: number[], target: number) => {
  const entropyAt = (T: number) => entropy(softmax(x, { temperature: T }));
  let [low, high] = [1e-3, 1e3];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (entropyAt(middle) < Math.LN2) low = middle;
    else high = middle;
  }
  return low;
};
