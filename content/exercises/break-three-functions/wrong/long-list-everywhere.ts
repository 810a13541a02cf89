/**
 * Uses the long list for all three: somebody who saw the three dots in the first function too, which is a way to break it that is not asked for.
 *
 * @step only-down
 * @says A short list will do here: the weak place is in the numbers
 */
const long = Array(3e5).fill(0);
const answer = { onlyDown: long, clamped: long, spread: long };
