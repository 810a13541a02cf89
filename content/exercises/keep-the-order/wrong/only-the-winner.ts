/**
 * Somebody who only asks who wins.
 *
 * @step order
 * @says The winner is right
 */
const keepsOrder = (x: number[], y: number[]): boolean => argsort(x).at(-1) === argsort(y).at(-1);
