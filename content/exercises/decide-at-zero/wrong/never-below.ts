/**
 * Lets no temperature fall below a millionth: somebody who guards the division once and for all.
 *
 * @step above
 * @says No temperature above 0 is as good as 0
 */
const policy = 'split';
const atTemperature = (x: number[], T: number) => softmax(x, { temperature: Math.max(T, 1e-6) });
