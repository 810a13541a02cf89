/**
 * Somebody who takes the place where nothing is decided for the one that moves most.
 *
 * @step fastest
 * @says With three equal shares nobody has one half
 */
const answer = {
  fastest: [3, 3, 3],
  slowest: [6, 0, 0],
};
