/**
 * Somebody who takes the place where the shares move fastest, and forgets the other factor.
 *
 * @step hardest
 * @says With a little more lead squared error pulls harder
 */
const answer = {
  hardest: 0,
  hundredth: 5.986,
};
