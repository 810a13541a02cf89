/**
 * Somebody who takes item 3 away and leaves the other shares as they were.
 *
 * @step fewer
 * @says what score 2 had while score 3 was there
 */
const prediction = { moved: 0.665, turned: 0.665, tied: 0.25, fewer: 0.245 };
