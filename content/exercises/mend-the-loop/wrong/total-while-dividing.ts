/**
 * Somebody who divides in place and adds up again for every item, while the list is changing.
 *
 * @step sum
 * @says is added up again
 */
const candidate = (x: number[]) => {
  const p = x.map((v) => Math.exp(v));
  p.forEach((e, i) => {
    p[i] = e / sum(p);
  });
  return p;
};
