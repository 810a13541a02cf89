/**
 * Lets no score be below -1e9, so that none is infinite: somebody who needs a number in the place of -Infinity.
 *
 * @step far-below
 * @says All shares are equal, and the scores are not
 */
const sharesOf = (x: number[]) => {
  const raised = x.map((v) => Math.max(v, -1e9));
  let largest = -Infinity;
  for (const v of raised) largest = Math.max(largest, v);
  const e = raised.map((v) => Math.exp(v - largest));
  const total = sum(e);
  return e.map((v) => v / total);
};
