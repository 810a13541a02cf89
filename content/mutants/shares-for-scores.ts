/**
 * Takes shares for scores: softmax runs once before the temperature and once after it.
 *
 * @kind   temperature
 * @breaks temperature-one power
 * @wrote  somebody whose model ends with a softmax already
 */
const atTemperature = (x: number[], temperature: number) => softmax(softmax(x), { temperature });
