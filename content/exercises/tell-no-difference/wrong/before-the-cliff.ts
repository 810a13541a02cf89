/**
 * Somebody who remembers the largest double, about 1.8e308, and takes its exponent of 10 for the cliff.
 *
 * @step high
 * @says large, and finite
 */
const answer = {
  low: [-746, -1000],
  high: [308, 309],
  close: [1e-17, 2e-17],
};
