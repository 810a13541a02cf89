/**
 * Gives each row a largest score of its own, and starts the search at 0: somebody who thinks of overflow only.
 *
 * @step far-apart
 * @says Row 1 is NaN
 */
const softmaxRows = (flat: number[], rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) => {
    const row = flat.slice(r * columns, (r + 1) * columns);
    const largest = Math.max(0, ...row);
    const e = row.map((v) => Math.exp(v - largest));
    return e.map((v) => v / sum(e));
  }).flat();
