/**
 * Takes -ln(-ln u) of a u that can be 0: the noise is -Infinity, no item is above -Infinity, and nobody is drawn.
 *
 * @kind   sample
 * @breaks always-somebody
 * @wrote  somebody who read "uniform between 0 and 1" and forgot that 0 is one of them
 * @source https://github.com/pytorch/pytorch/pull/4517 a reviewer asks about exactly 0
 * @source https://github.com/HKUDS/SSLRec/issues/26 -inf in the noise
 */
const draw = (x: number[], random: () => number) => {
  let [winner, best] = [-1, -Infinity];
  x.forEach((v, i) => {
    const noisy = v - Math.log(-Math.log(random()));
    if (noisy > best) [winner, best] = [i, noisy];
  });
  return winner;
};
