/**
 * Somebody for whom score 2 is twice score 1, and so is its share.
 *
 * @step fewer
 * @says twice the other
 */
const prediction = { moved: 0.665, turned: 0.665, tied: 0.25, fewer: 0.667 };
