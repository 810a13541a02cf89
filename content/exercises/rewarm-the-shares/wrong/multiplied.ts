/**
 * Multiplies by the temperature: somebody who has met sliders for the inverse temperature.
 *
 * @step gap
 * @says a gap grows when it gets warmer
 */
const blanks = { power: 'T1 / T2', gap: 'T2' };
