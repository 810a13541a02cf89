/**
 * Somebody who splits the share of item 3 equally among the two that stay.
 *
 * @step fewer
 * @says half of what score 3 leaves
 */
const prediction = { moved: 0.665, turned: 0.665, tied: 0.25, fewer: 0.577 };
