/**
 * Lets both exponentials vanish: somebody who rounds the cliff to -745.
 *
 * @step near-zero
 * @says Only one of the two exponentials is 0
 */
const prediction = { sumOverflows: 0, nearZero: 0 };
