/**
 * Forgets the minus sign: somebody who maximises the likelihood and calls it a loss.
 *
 * @step one-class
 * @says The size is right and the sign is not
 */
const loss = (x: number[], wanted: number[]) => {
  const logs = logSoftmax(x);
  return sum(wanted.map((y, i) => (y === 0 ? 0 : y * logs[i])));
};
