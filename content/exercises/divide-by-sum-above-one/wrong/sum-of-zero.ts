/**
 * Takes as much away as there is: dividing by 0 gives infinities, which are no shares.
 *
 * @step three
 * @says sum to 0
 */
const answer = [1, -1, 0];
