/**
 * Goes through the list once, starting from nothing, and forgets that a list may start with nothing: somebody who has read how attention is computed.
 *
 * @step impossible
 * @says takes a difference of two infinities
 */
const sharesOf = (x: number[]) => {
  let [largest, total] = [-Infinity, 0];
  for (const v of x) {
    if (v > largest) [largest, total] = [v, total * Math.exp(largest - v)];
    total += Math.exp(v - largest);
  }
  return x.map((v) => Math.exp(v - largest) / total);
};
