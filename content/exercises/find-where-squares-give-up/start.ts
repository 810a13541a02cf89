const answer = {
  hardest: 10,
  hundredth: 10,
};
