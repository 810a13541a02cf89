/**
 * Cuts the list after `rows` entries in place of `columns`: somebody who tried it on a square batch.
 *
 * @step rows
 * @says Row 1 sums to
 */
const softmaxRows = (flat: number[], rows: number, columns: number) => {
  const shares: number[] = [];
  for (let i = 0; i < flat.length; i += rows) shares.push(...softmax(flat.slice(i, i + rows)));
  return shares;
};
