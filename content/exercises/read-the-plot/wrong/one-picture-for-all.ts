/**
 * Somebody who takes the form of one curve for a property of the function.
 *
 * @step unsupported
 * @says This is one picture of ten scores
 */
const choice = ['scale', 'last', 'below'];
