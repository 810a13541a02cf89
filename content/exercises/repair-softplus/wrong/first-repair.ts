/**
 * The first repair of that collection: x comes out in front, and exp(x) goes below the line, where it may be 0.
 *
 * @step far-below
 * @says overflows on this side of 0 too
 */
const softplus = (x: number) => x + Math.log(1 + 1 / Math.exp(x));
