/**
 * Squares instead of exponentiating: positive, but -3 counts as much as 3, and moving the zero changes the shares.
 *
 * @kind   softmax
 * @breaks ratio shift order
 * @wrote  somebody who needs positive numbers and takes the nearest way to them
 */
const step1 = scores.map((x) => x ** 2);
