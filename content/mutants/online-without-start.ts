/**
 * Scales the running sum by exp(old top - new top) also before there is a top: a first score of -Infinity makes all shares NaN.
 *
 * @kind   softmax
 * @breaks minus-infinity
 * @wrote  somebody who translated the recurrence and forgot where it starts
 * @source https://github.com/flashinfer-ai/flashinfer/pull/4401 (-inf) - (-inf) in the running maximum
 */
const candidate = (x: number[]) => {
  let top = -Infinity;
  let total = 0;
  for (const v of x) {
    const newTop = Math.max(top, v);
    total = total * Math.exp(top - newTop) + Math.exp(v - newTop);
    top = newTop;
  }
  return x.map((v) => Math.exp(v - top) / total);
};
