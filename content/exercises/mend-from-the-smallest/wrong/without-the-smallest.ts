/**
 * Somebody who adds 1 and drops the measuring, which was right.
 *
 * @step shares
 * @says is negative
 */
const shares = (x: number[]) => {
  const moved = x.map((v) => v + 1);
  const total = sum(moved);
  return moved.map((v) => v / total);
};
