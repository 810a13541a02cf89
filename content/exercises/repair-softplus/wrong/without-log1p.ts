/**
 * The shift and an ordinary logarithm: somebody who stops when nothing overflows any more.
 *
 * @step far-below
 * @says yet it is lost
 */
const softplus = (x: number) => Math.max(x, 0) + Math.log(1 + Math.exp(-Math.abs(x)));
