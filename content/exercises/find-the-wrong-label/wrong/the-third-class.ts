/**
 * Gives it the class that lies below on the other side: somebody who looks at the second coordinate alone.
 *
 * @step label
 * @says Which points are its neighbours?
 */
const answer = { point: 10, label: 1 };
