/**
 * Somebody who leaves each share at its place.
 *
 * @step turned
 * @says the share of score 1
 */
const prediction = { moved: 0.665, turned: 0.09, tied: 0.25, fewer: 0.731 };
