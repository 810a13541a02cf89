/**
 * Gives every item the same share, whatever its score.
 *
 * @kind   softmax
 * @breaks ratio order
 * @wrote  nobody, but it is what a network says whose last layer was never connected
 */
const candidate = (x: number[]) => x.map(() => 1 / x.length);
