const answer = {
  flat: [0.1, 0.2, 0.3],
  peaked: [10, 20, 30],
};
