/**
 * Leaves out what is not finite: somebody who asks about the log-share and not about the wanted one.
 *
 * @step impossible
 * @says Which terms did you leave out?
 */
const loss = (x: number[], wanted: number[]) => {
  const logs = logSoftmax(x);
  return -sum(wanted.map((y, i) => (Number.isFinite(logs[i]) ? y * logs[i] : 0)));
};
