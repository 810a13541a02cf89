/**
 * Writes 0 where a score is not finite: somebody who takes -Infinity for a missing value.
 *
 * @step impossible
 * @says says that the item is impossible
 */
const sharesOf = (x: number[]) => {
  const finite = x.map((v) => (Number.isFinite(v) ? v : 0));
  let largest = -Infinity;
  for (const v of finite) largest = Math.max(largest, v);
  const e = finite.map((v) => Math.exp(v - largest));
  const total = sum(e);
  return e.map((v) => v / total);
};
