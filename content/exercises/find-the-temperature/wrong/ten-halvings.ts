/**
 * Halves ten times: somebody who looks at three digits and is content.
 *
 * @step coin
 * @says the interval is not small enough yet
 */
const temperatureFor = (x: number[], target: number) => {
  let [low, high] = [0, 8];
  for (let i = 0; i < 10; i++) {
    const middle = (low + high) / 2;
    if (entropy(softmax(x, { temperature: middle })) < target) low = middle;
    else high = middle;
  }
  return high;
};
