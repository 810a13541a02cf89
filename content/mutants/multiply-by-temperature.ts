/**
 * Multiplies the scores by the temperature instead of dividing: hot becomes cold.
 *
 * @kind   temperature
 * @breaks power hot
 * @wrote  somebody who thought of a volume knob, or of the inverse temperature
 */
const atTemperature = (x: number[], temperature: number) => softmax(x.map((v) => v * temperature));
