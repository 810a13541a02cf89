const answer = {
  fastest: [6, 6, 0],
  slowest: [6, 0, 0],
};
