/**
 * Somebody who takes any large number.
 *
 * @step most
 * @says further apart than needed
 */
const answer = {
  scores: [0, 0.1, Math.log(1 + Math.exp(0.1))],
  scale: 100,
};
