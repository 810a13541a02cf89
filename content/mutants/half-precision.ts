/**
 * Rounds every step to 11 binary digits, as float16 does, instead of 24.
 *
 * @kind   cell
 * @wrote  somebody who runs the last layer in half precision with the rest of the network
 */
const inSingle = (x: number[]) => {
  const unit = (v: number) => 2 ** (Math.floor(Math.log2(Math.abs(v))) - 10);
  const round = (v: number) => (v === 0 ? 0 : Math.round(v / unit(v)) * unit(v));
  const half = x.map(round);
  const e = half.map((v) => round(Math.exp(round(v - Math.max(...half)))));
  const total = e.reduce((a, b) => round(a + b), 0);
  return e.map((v) => round(v / total));
};
