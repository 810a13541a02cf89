/**
 * Multiplies each slope by p(1 - p) and sends it to its own score alone: what the other shares lose is forgotten.
 *
 * @kind   cell
 * @wrote  somebody who copied the way back through a sigmoid
 */
const back = (x: number[], g: number[]) => softmax(x).map((share, i) => share * (1 - share) * g[i]);
