const answer = {
  fastest: [1, 2, 3],
  slowest: [1, 2, 3],
};
