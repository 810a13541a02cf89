/**
 * Somebody who is led astray by the sorting.
 *
 * @step idle
 * @says same expression
 */
const choice = ['ranks', 'negative', 'winner', 'sorted'];
