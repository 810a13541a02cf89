/**
 * Somebody who takes a weak check for one that cannot fail.
 *
 * @step able
 * @says It looks at one item only
 */
const choice = ['ranks', 'negative'];
