/**
 * Makes room for the whole table and multiplies: somebody who follows the formula, which is right, and too large.
 *
 * @step long
 * @says threw RangeError
 */
const softmaxBackward = (p: number[], g: number[]) => {
  const n = p.length;
  const table = Array(n * n).fill(0);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) table[i * n + j] = p[i] * ((i === j ? 1 : 0) - p[j]);
  }
  return p.map((_, j) => sum(g.map((v, i) => v * table[i * n + j])));
};
