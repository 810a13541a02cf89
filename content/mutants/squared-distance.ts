/**
 * Adds up the squares of the differences: 0 from a list to itself and the same in both directions.
 *
 * @kind   cell
 * @wrote  somebody who compares shares as one compares points
 */
const between = (y: number[], p: number[]) => sum(y.map((v, i) => (v - p[i]) ** 2));
