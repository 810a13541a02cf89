/**
 * Looks for the largest score with `>`: somebody who avoids the three dots, and passes NaN by.
 *
 * @step nan
 * @says NaN stands among impossible items
 */
const lse = (x: number[]) => {
  let largest = -Infinity;
  for (const v of x) if (v > largest) largest = v;
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
