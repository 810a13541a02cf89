/**
 * Somebody who hears "0 / 0 for a tie" and gives ties an answer of their own.
 *
 * @step no-jump
 * @says is left with exactly 0
 */
const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest);
  const total = sum(measured);
  if (total === 0) return x.map(() => 1 / x.length);
  return measured.map((v) => v / total);
};
