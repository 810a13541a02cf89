/**
 * Somebody who gives the whole to the highest score, and all four are the highest.
 *
 * @step tied
 * @says would be four wholes
 */
const prediction = { moved: 0.665, turned: 0.665, tied: 1, fewer: 0.731 };
