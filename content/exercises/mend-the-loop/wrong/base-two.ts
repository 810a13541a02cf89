/**
 * Somebody who has mended all that shows in the sum.
 *
 * @step law
 * @says a difference of 1 means a factor of 2
 */
const candidate = (x: number[]) => {
  const powers = x.map((v) => 2 ** v);
  const total = sum(powers);
  return powers.map((v) => v / total);
};
