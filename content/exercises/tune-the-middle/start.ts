const answer = {
  T: 1,
  scores: [3, 2, 0],
};
