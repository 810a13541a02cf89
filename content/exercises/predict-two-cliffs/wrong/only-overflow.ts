/**
 * Sees the overflow and not the underflow: somebody for whom numerical trouble is about large numbers.
 *
 * @step near-zero
 * @says Between the two scores lies the place
 */
const prediction = { sumOverflows: 0, nearZero: 0.55 };
