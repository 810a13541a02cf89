/**
 * Somebody used to a small constant under every fraction, which keeps NaN away and leaves 0.
 *
 * @step tie
 * @says Everybody gets 0
 */
const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest);
  const total = sum(measured) + 1e-9;
  return measured.map((v) => v / total);
};
