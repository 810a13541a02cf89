const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest + 1);
  const total = sum(measured);
  return measured.map((v) => v / total);
};
