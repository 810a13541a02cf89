/**
 * Somebody who believes that a worse mistake always pulls harder.
 *
 * @step hardest
 * @says With a little less lead squared error pulls harder
 */
const answer = {
  hardest: 100,
  hundredth: 5.986,
};
