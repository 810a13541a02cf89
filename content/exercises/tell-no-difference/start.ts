const answer = {
  low: [1, 2],
  high: [1, 2],
  close: [1, 2],
};
