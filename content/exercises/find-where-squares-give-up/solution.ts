const p = (1 - Math.sqrt(0.99)) / 2;
const answer = {
  hardest: Math.LN2,
  hundredth: Math.log((1 - p) / p),
};
