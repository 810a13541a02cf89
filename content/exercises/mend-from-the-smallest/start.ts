const shares = (x: number[]) => {
  const smallest = Math.min(...x);
  const measured = x.map((v) => v - smallest);
  const total = sum(measured);
  return measured.map((v) => v / total);
};
