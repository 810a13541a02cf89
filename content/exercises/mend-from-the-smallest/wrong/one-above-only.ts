/**
 * Somebody who adds 1 above the bar and forgets it below.
 *
 * @step tie
 * @says divides by a sum of 0
 */
const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest);
  const total = sum(measured);
  return measured.map((v) => (v + 1) / total);
};
