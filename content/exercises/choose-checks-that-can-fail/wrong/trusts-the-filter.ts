/**
 * Somebody who reads the assertion at the end of the line only.
 *
 * @step idle
 * @says throws away
 */
const choice = ['ranks', 'negative', 'winner', 'filtered'];
