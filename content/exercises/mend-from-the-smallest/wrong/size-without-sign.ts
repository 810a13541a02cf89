/**
 * Somebody who gets rid of negative numbers by dropping their sign.
 *
 * @step shares
 * @says the higher score has the smaller share
 */
const shares = (x: number[]) => {
  const sizes = x.map((v) => Math.abs(v) + 1);
  const total = sum(sizes);
  return sizes.map((v) => v / total);
};
