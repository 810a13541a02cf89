/**
 * Puts every result into the same array: the shares that it returned last time change under the hands of whoever kept them.
 *
 * @kind   softmax
 * @breaks no-memory
 * @wrote  somebody who wanted to spare the garbage collector
 */
const candidate = (() => {
  const shares: number[] = [];
  return (x: number[]) => {
    shares.length = x.length;
    return softmax(x, { out: shares });
  };
})();
