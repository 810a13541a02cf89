const scoresOf = (p: number[]): number[] => {
  return p;
};
