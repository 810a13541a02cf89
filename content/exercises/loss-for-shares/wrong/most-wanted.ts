/**
 * Looks up the most wanted class and charges for it alone: somebody who has had one label a point so far.
 *
 * @step several
 * @says Does each of them count
 */
const loss = (x: number[], wanted: number[]) => -logSoftmax(x)[wanted.indexOf(Math.max(...wanted))];
