/**
 * Gives everything to the first of the largest scores below a temperature of 0.01: a tie is no tie any more.
 *
 * @kind   temperature
 * @breaks cold-ties
 * @wrote  somebody who wants temperature 0 to work and looks for a threshold
 * @source https://github.com/turboderp/exllama/issues/226 which threshold would be right?
 */
const atTemperature = (x: number[], temperature: number) =>
  temperature < 0.01 ? hardmax(x) : softmax(x, { temperature });
