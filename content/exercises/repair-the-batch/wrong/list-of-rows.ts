/**
 * Returns the rows as lists in a list: somebody who has cut them out and forgets to join them again.
 *
 * @step rows
 * @says it should be a list of 6 numbers
 */
const softmaxRows = (flat: number[], rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) => softmax(flat.slice(r * columns, (r + 1) * columns)));
