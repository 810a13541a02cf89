/**
 * Keeps items only while their sum stays at or below p: the one that would reach p is lost.
 *
 * @kind   top-p
 * @breaks mass-reached
 * @wrote  somebody who writes "cumulative <= p" for "until p is reached"
 * @source https://github.com/rasbt/reasoning-from-scratch/issues/164 in the repository of a book
 * @source https://github.com/Biohub/esm/pull/360 0.70 where 0.80 was asked for
 */
const nucleus = (x: number[], p: number) => {
  const shares = softmax(x);
  const order = argsort(x).reverse();
  let mass = 0;
  const kept = order.filter((i, place) => (mass += shares[i]) <= p || place === 0);
  return x.map((v, i) => (kept.includes(i) ? v : -Infinity));
};
