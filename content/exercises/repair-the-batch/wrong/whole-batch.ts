/**
 * Hands the flat list to softmax as it is: somebody who knows SciPy, whose softmax shares over the whole array by default.
 *
 * @step rows
 * @says All the shares of the batch together
 */
const softmaxRows = (flat: number[], rows: number, columns: number) => softmax(flat);
