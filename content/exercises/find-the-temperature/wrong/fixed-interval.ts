/**
 * Searches from 0.01 to 100: somebody who takes over the ends of the chapter's picture.
 *
 * @step any-scale
 * @says far above where the search looked
 */
const temperatureFor = (x: number[], target: number) => {
  let [low, high] = [0.01, 100];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (entropy(softmax(x, { temperature: middle })) < target) low = middle;
    else high = middle;
  }
  return low;
};
