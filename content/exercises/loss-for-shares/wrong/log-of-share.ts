/**
 * Takes the logarithm of the finished share: somebody who writes the formula from left to right.
 *
 * @step hopeless
 * @says no number to learn from
 */
const loss = (x: number[], wanted: number[]) => {
  const p = softmax(x);
  return -sum(wanted.map((y, i) => (y === 0 ? 0 : y * Math.log(p[i]))));
};
