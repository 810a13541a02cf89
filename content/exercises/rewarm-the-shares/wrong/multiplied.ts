/**
 * Multiplies by the temperature: somebody who has met sliders for the inverse temperature.
 *
 * @step gap
 * @says a gap grows when it gets warmer
 */
const blanks = { gap: 'T2', ratio: 'T1 / T2' };
