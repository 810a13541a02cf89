/**
 * Takes 0 for "not given" and computes with 1: somebody who writes `T || 1`, or leaves the scores undivided as one proposal for Gemma's sampler did.
 *
 * @step zero
 * @says These are the shares at T = 1
 */
const policy = 'split';
const atTemperature = (x: number[], T: number) => softmax(x, { temperature: T || 1 });
