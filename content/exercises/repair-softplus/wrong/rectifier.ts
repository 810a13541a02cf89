/**
 * The corner in place of the curve: somebody who reads "almost x, or almost 0" as the definition.
 *
 * @step large
 * @says Around 0 there is no numerical trouble yet
 */
const softplus = (x: number) => Math.max(x, 0);
