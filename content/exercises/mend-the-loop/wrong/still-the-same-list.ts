/**
 * Somebody who divides in a second pass and still writes over the scores.
 *
 * @step untouched
 * @says changes
 */
const candidate = (x: number[]) => {
  x.forEach((v, i) => {
    x[i] = Math.exp(v);
  });
  const total = sum(x);
  return x.map((e) => e / total);
};
