/**
 * Gives everything to the largest score, the first one of a tie: it jumps, and it says nothing about the others.
 *
 * @kind   softmax
 * @breaks ratio order ties
 * @wrote  somebody who only asks which item wins
 */
const candidate = (x: number[]) => {
  const largest = x.reduce((most, v) => Math.max(most, v), -Infinity);
  const winner = x.indexOf(largest);
  return x.map((_, i) => (i === winner ? 1 : 0));
};
