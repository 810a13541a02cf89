/**
 * Somebody who adds 1 to each distance and only one 1 to their sum.
 *
 * @step tie
 * @says share out more than there is
 */
const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest);
  const total = sum(measured) + 1;
  return measured.map((v) => (v + 1) / total);
};
