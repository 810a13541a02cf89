/**
 * Somebody who takes the flattest list there is.
 *
 * @step flat
 * @says All three are equal
 */
const answer = {
  flat: [1, 1, 1],
  peaked: [10, 10, 10],
};
