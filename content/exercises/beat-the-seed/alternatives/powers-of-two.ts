const candidate = (scores: number[]): number[] => {
  const powers = scores.map((score) => 2 ** score);
  const total = sum(powers);
  return powers.map((power) => power / total);
};
