/**
 * Never rounds to float32: computes in float64 and calls it float32.
 *
 * @kind   cell
 * @wrote  somebody who does not know that every JavaScript number is a float64
 */
const inSingle = (x: number[]) => softmax(x);
