/**
 * Multiplies without asking: somebody who trusts 0 to cancel anything.
 *
 * @step impossible
 * @says What is 0 times -Infinity?
 */
const loss = (x: number[], wanted: number[]) => {
  const logs = logSoftmax(x);
  return -sum(wanted.map((y, i) => y * logs[i]));
};
