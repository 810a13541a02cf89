/**
 * Somebody who thinks that larger scores are boosted more.
 *
 * @step moved
 * @says as large as they are, they differ by 1 each
 */
const prediction = { moved: 1, turned: 0.665, tied: 0.25, fewer: 0.731 };
