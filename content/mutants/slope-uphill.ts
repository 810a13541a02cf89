/**
 * Subtracts the shares from the labels: every step that should lower the loss raises it.
 *
 * @kind   cell
 * @wrote  somebody who takes what is wanted minus what is there, as one does with forces
 */
const slope = (x: number[], y: number) => softmax(x).map((p, i) => (i === y ? 1 - p : -p));
