/**
 * Returns exp(x) far below 0 and takes the ordinary logarithm above: somebody who mends each message where it was given.
 *
 * @step far-below
 * @says Digits are lost here
 */
const softplus = (x: number) =>
  x < -36 ? Math.exp(x) : Math.max(x, 0) + Math.log(1 + Math.exp(-Math.abs(x)));
