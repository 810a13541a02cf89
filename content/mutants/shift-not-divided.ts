/**
 * Divides the scores by the temperature but not the largest score that it subtracts: right on paper, and infinite or 0 when it is cold.
 *
 * @kind   temperature
 * @breaks very-cold
 * @wrote  somebody who added the temperature to a function that already had the shift
 */
const atTemperature = (x: number[], temperature: number) => {
  const largest = x.reduce((most, v) => Math.max(most, v), -Infinity);
  return softmaxNaive(x.map((v) => v / temperature - largest));
};
