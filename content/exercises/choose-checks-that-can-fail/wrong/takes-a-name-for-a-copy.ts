/**
 * Somebody who takes a second name for a copy.
 *
 * @step idle
 * @says two names
 */
const choice = ['ranks', 'negative', 'winner', 'copied'];
