/**
 * Somebody who stops where squared error has visibly weakened.
 *
 * @step hundredth
 * @says Cross-entropy pulls 5.53 times as hard here
 */
const answer = {
  hardest: Math.LN2,
  hundredth: 3,
};
