/**
 * Takes exp of the score minus logSumExp and saves the division: far from 0 the difference has few digits left.
 *
 * @kind   softmax
 * @breaks offset
 * @wrote  somebody who has logSumExp at hand and finds this shorter
 * @source https://doi.org/10.1093/imanum/draa038 Blanchard, Higham and Higham: it can suffer from loss of accuracy
 */
const candidate = (x: number[]) => {
  const total = logSumExp(x);
  return x.map((v) => Math.exp(v - total));
};
