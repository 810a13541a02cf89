function candidate(scores: number[]): number[] {
  const top = scores.indexOf(Math.max(...scores));
  return scores.map((_, i) => (i === top ? 1 : 0));
}
