/**
 * Somebody who mends the first mistake and no other.
 *
 * @step sum
 * @says The first item gets 1
 */
const candidate = (x: number[]) => {
  const p = [...x];
  let total = 0;
  p.forEach((v, i) => {
    const e = 2 ** v;
    total += e;
    p[i] = e / total;
  });
  return p;
};
