/**
 * Somebody who gives everybody a start, but one that is tiny beside a nudge.
 *
 * @step no-jump
 * @says what every item starts with is too little
 */
const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest + 1e-9);
  const total = sum(measured);
  return measured.map((v) => v / total);
};
