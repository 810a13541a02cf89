/**
 * Somebody who measures from the smallest score only when that is negative.
 *
 * @step zero
 * @says to every score changed the shares
 */
const shares = (x: number[]) => {
  const smallest = Math.min(0, ...x);
  const measured = x.map((v) => v - smallest + 1);
  const total = sum(measured);
  return measured.map((v) => v / total);
};
