/**
 * Subtracts the mean instead of the largest score: nothing changes on paper, and scores far above the mean still overflow.
 *
 * @kind   softmax
 * @breaks far-apart
 * @wrote  somebody who centres data before every computation
 */
const candidate = (x: number[]) => {
  const mean = sum(x) / x.length;
  return softmaxNaive(x.map((v) => v - mean));
};
