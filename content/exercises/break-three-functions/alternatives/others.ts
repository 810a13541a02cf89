const answer = {
  onlyDown: [-745, -744],
  clamped: [-Infinity, -1e9 - 5],
  spread: Array.from({ length: 700_000 }, (_, i) => i),
};
