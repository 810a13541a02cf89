/**
 * Somebody who expects y to be sorted, whatever the order of x.
 *
 * @step order
 * @says values belong to their items
 */
const keepsOrder = (x: number[], y: number[]): boolean => y.every((v, i) => i === 0 || y[i - 1] <= v);
