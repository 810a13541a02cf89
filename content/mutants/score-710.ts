/**
 * The code is right, one score is so high that exp gives Infinity in doubles.
 *
 * @kind   input
 * @wrote  nobody; it happens when the scores are large to begin with, or are divided by a small temperature
 */
const scores = [0, 1, 710];
