/**
 * Finds the point and repeats its label: somebody who takes "its label" for the one in the list.
 *
 * @step label
 * @says the label which it has now
 */
const answer = { point: 10, label: 0 };
