/**
 * Counts the classes from 1: somebody who means the third class.
 *
 * @step label
 * @says answer.label should be a class
 */
const answer = { point: 10, label: 3 };
