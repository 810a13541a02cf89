/**
 * Takes softmax of the shares: somebody who has written it for scores before.
 *
 * @step differing
 * @says softmax has been taken once
 */
const softmaxBackward = (scores: number[], g: number[]) => {
  const p = softmax(scores);
  const mean = sum(p.map((share, i) => share * g[i]));
  return p.map((share, i) => share * (g[i] - mean));
};
