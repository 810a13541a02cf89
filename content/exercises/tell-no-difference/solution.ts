const answer = {
  low: [-746, -1000],
  high: [710, 1000],
  close: [1e-17, 2e-17],
};
