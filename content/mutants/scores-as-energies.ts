/**
 * Puts a minus before the scores: the lowest one gets the largest share.
 *
 * @kind   temperature
 * @breaks temperature-one cold-ties
 * @wrote  somebody who took the formula from physics, where a score is an energy
 */
const atTemperature = (x: number[], temperature: number) => softmax(x.map((v) => -v / temperature));
