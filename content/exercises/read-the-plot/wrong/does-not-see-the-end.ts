/**
 * Somebody who has become careful and trusts no step of either line.
 *
 * @step supported
 * @says a part of the whole needs no numbers
 */
const choice = ['below'];
