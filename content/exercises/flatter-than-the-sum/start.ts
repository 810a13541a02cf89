const answer = {
  flat: [1, 2, 3],
  peaked: [1, 2, 3],
};
