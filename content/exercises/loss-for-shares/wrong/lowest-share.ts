/**
 * Lets no share fall below 1e-12: somebody who met -Infinity and wanted to be safe.
 *
 * @step hopeless
 * @says Something keeps it from growing
 */
const loss = (x: number[], wanted: number[]) => {
  const p = softmax(x).map((v) => Math.max(v, 1e-12));
  return -sum(wanted.map((y, i) => y * Math.log(p[i])));
};
