/**
 * Writes -1e9 where a score is -Infinity: somebody who has seen this in the masks of many models.
 *
 * @step impossible
 * @says No finite number is low enough
 */
const sharesOf = (x: number[]) => {
  const finite = x.map((v) => (v === -Infinity ? -1e9 : v));
  let largest = -Infinity;
  for (const v of finite) largest = Math.max(largest, v);
  const e = finite.map((v) => Math.exp(v - largest));
  const total = sum(e);
  return e.map((v) => v / total);
};
