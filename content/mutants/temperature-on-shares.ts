/**
 * Divides the shares by the temperature and brings the sum back to 1: the temperature cancels.
 *
 * @kind   temperature
 * @breaks power hot cold-ties
 * @wrote  somebody who applied it one step too late
 * @source https://github.com/google/gemma.cpp/pull/981 the flag that had no effect
 */
const atTemperature = (x: number[], temperature: number) => {
  const divided = softmax(x).map((p) => p / temperature);
  return divided.map((p) => p / sum(divided));
};
