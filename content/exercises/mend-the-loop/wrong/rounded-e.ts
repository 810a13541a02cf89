/**
 * Somebody who knows e by its first digits.
 *
 * @step law
 * @says to a few digits only
 */
const candidate = (x: number[]) => {
  const powers = x.map((v) => 2.718 ** v);
  const total = sum(powers);
  return powers.map((v) => v / total);
};
