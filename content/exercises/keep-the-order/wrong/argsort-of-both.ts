/**
 * Somebody who repairs the notebook's line by one word and stops there.
 *
 * @step ties
 * @says have one value, and that is allowed
 */
const keepsOrder = (x: number[], y: number[]): boolean => argsort(x).join() === argsort(y).join();
