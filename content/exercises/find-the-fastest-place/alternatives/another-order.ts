const answer = {
  fastest: [5.99, 0, 6],
  slowest: [0, 0.05, 6],
};
