/**
 * Adds the shares up in the order of the list, not from the largest down: it keeps whoever stands first.
 *
 * @kind   top-p
 * @breaks highest-kept
 * @wrote  somebody who forgot to sort
 */
const nucleus = (x: number[], p: number) => {
  const shares = softmax(x);
  let mass = 0;
  return x.map((v, i) => {
    const open = mass < p;
    mass += shares[i];
    return open ? v : -Infinity;
  });
};
