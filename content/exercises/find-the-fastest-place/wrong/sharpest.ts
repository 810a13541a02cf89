/**
 * Somebody who thinks that sharp shares are sensitive ones.
 *
 * @step fastest
 * @says where one has most, it has little to gain
 */
const answer = {
  fastest: [6, 0, 0],
  slowest: [3, 3, 3],
};
