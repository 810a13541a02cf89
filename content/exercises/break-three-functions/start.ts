const answer = {
  onlyDown: [0, 0],
  clamped: [0, 0],
  spread: [0, 0],
};
