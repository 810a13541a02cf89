/**
 * Looks whether p has been passed, not whether it has been reached, and counts the item after it too: one more than needed.
 *
 * @kind   top-p
 * @breaks fewest
 * @wrote  somebody who shifted the list by one to keep the crossing item, and shifted twice
 * @source https://github.com/huggingface/transformers/issues/18976 one more where the sum is exactly p
 */
const nucleus = (x: number[], p: number) => {
  const shares = softmax(x);
  const order = argsort(x).reverse();
  let mass = 0;
  let count = 0;
  while (count < x.length && mass <= p) mass += shares[order[count++]];
  const kept = order.slice(0, count + 1);
  return x.map((v, i) => (kept.includes(i) ? v : -Infinity));
};
