/**
 * Somebody who hands the share of item 3 to the next best.
 *
 * @step fewer
 * @says inherits all
 */
const prediction = { moved: 0.665, turned: 0.665, tied: 0.25, fewer: 0.91 };
