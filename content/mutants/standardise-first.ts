/**
 * Brings the scores to mean 0 and standard deviation 1 first: their scale no longer matters, and equal scores give 0 / 0.
 *
 * @kind   softmax
 * @breaks ratio scaling
 * @wrote  somebody who standardises every input out of habit
 */
const candidate = (x: number[]) => {
  const mean = sum(x) / x.length;
  const spread = Math.sqrt(sum(x.map((v) => (v - mean) ** 2)) / x.length);
  return softmax(x.map((v) => (v - mean) / spread));
};
