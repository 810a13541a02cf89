/**
 * Somebody who wants to catch overflow and asks for more than infinity.
 *
 * @step idle
 * @says Nothing is above Infinity
 */
const choice = ['ranks', 'negative', 'winner', 'infinite'];
