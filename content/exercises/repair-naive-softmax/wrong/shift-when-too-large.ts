/**
 * Shifts only when an exponential overflows: somebody who touches a formula as little as possible.
 *
 * @step large
 * @says A finite number over Infinity is 0
 */
const sharesOf = (x: number[]) => {
  let largest = -Infinity;
  for (const v of x) largest = Math.max(largest, v);
  const shift = Math.exp(largest) === Infinity ? largest : 0;
  const e = x.map((v) => Math.exp(v - shift));
  const total = sum(e);
  return e.map((v) => v / total);
};
