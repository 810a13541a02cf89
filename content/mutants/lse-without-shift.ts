/**
 * Takes the logarithm of the sum as it stands: infinite for large scores, minus infinity for very negative ones.
 *
 * @kind   cell
 * @wrote  everybody once, because it is the formula
 */
const lse = (x: number[]) => Math.log(sum(x.map((v) => Math.exp(v))));
