/**
 * Divides scores above 0 by the temperature and multiplies those below it: the rule of a repetition penalty.
 *
 * @kind   temperature
 * @breaks power hot
 * @wrote  somebody who copied the rule from the neighbouring option of a sampler
 */
const atTemperature = (x: number[], temperature: number) =>
  softmax(x.map((v) => (v > 0 ? v / temperature : v * temperature)));
