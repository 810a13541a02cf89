/**
 * Mends the axis and keeps one maximum for the whole batch: somebody who tests on scores around 0.
 *
 * @step far-apart
 * @says Row 2 is NaN
 */
const softmaxRows = (flat: number[], rows: number, columns: number) => {
  const largest = Math.max(...flat);
  const e = flat.map((v) => Math.exp(v - largest));
  const totals = Array.from({ length: rows }, (_, r) => sum(e.slice(r * columns, (r + 1) * columns)));
  return e.map((v, i) => v / totals[Math.floor(i / columns)]);
};
