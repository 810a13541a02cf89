/**
 * Starts the search for the largest score at 0: somebody for whom the shift is there against overflow.
 *
 * @step far-below
 * @says exponentials this small have lost their digits
 */
const sharesOf = (x: number[]) => {
  let largest = 0;
  for (const v of x) if (v > largest) largest = v;
  const e = x.map((v) => Math.exp(v - largest));
  const total = sum(e);
  return e.map((v) => v / total);
};
