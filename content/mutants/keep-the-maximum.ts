/**
 * Remembers the largest score that it ever saw: after one list of large scores, small ones become 0 / 0.
 *
 * @kind   softmax
 * @breaks no-memory
 * @wrote  somebody who moved a variable out of the function
 */
const candidate = (() => {
  let largest = -Infinity;
  return (x: number[]) => {
    for (const v of x) largest = Math.max(largest, v);
    return softmaxNaive(x.map((v) => v - largest));
  };
})();
