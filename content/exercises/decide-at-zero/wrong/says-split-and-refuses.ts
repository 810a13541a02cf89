/**
 * Refuses and leaves the policy that was there: somebody who changes the function alone.
 *
 * @step zero
 * @says and at T = 0 a text came back
 */
const policy = 'split';
const atTemperature = (x: number[], T: number) => {
  if (!(T > 0)) return 'T has to be above 0';
  return softmax(x, { temperature: T });
};
