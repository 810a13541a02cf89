/**
 * Somebody who divides by the sum.
 *
 * @step moved
 * @says divided by their sum
 */
const prediction = { moved: 0.337, turned: 0.5, tied: 0.25, fewer: 0.667 };
