/**
 * Takes the limit for the largest share: somebody who expects that a share of the middle grows up to one third.
 *
 * @step warmest
 * @says has begun to fall
 */
const answer = { T: 1000, scores: [3, 2, 0] };
