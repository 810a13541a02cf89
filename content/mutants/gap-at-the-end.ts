/**
 * Walks along the cumulative sum until it passes u: where rounding has left the sum below 1, the last u find nobody.
 *
 * @kind   sample
 * @breaks always-somebody
 * @wrote  somebody who trusts that shares sum to 1
 * @source https://github.com/sherjilozair/char-rnn-tensorflow/issues/1 shares that sum to 0.9999999248
 */
const draw = (x: number[], random: () => number) => {
  const u = random();
  let sumSoFar = 0;
  return softmax(x).findIndex((p) => (sumSoFar += p) > u);
};
