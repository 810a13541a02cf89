const candidate = (scores: number[]): number[] => {
  return scores;
};
