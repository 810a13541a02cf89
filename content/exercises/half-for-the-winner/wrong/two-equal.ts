/**
 * Somebody who takes ln 2 and two zeros, which would be right if the scores did not have to differ.
 *
 * @step half
 * @says Two of the three scores are equal
 */
const answer = {
  scores: [0, 0, Math.LN2],
  scale: 4,
};
