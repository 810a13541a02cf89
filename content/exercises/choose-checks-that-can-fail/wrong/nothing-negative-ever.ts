/**
 * Somebody who thinks of right exponentials only, which are never negative.
 *
 * @step able
 * @says A mistake can make numbers negative
 */
const choice = ['ranks', 'winner'];
