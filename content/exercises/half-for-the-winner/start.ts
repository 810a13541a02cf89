const answer = {
  scores: [1, 2, 3],
  scale: 1,
};
