const answer = {
  onlyDown: [-1000, -1000],
  clamped: [-2e9, -3e9],
  spread: Array(1e6).fill(0),
};
