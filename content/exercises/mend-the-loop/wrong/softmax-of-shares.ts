/**
 * Somebody who mends the sum by dividing first and taking exp, then dividing again.
 *
 * @step law
 * @says come too close together
 */
const candidate = (x: number[]) => {
  const once = x.map((v) => Math.exp(v));
  const shares = once.map((v) => v / sum(once));
  const twice = shares.map((v) => Math.exp(v));
  return twice.map((v) => v / sum(twice));
};
