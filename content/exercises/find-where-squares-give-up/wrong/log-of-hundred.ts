/**
 * Somebody who takes the logarithm of a hundred, as if the one pull were p times the other.
 *
 * @step hundredth
 * @says e to the power of this lead is 100
 */
const answer = {
  hardest: Math.LN2,
  hundredth: Math.log(100),
};
