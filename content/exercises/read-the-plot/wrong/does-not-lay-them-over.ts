/**
 * Somebody who thinks that no comparison of two panels can be right.
 *
 * @step supported
 * @says stretched to the same height already
 */
const choice = ['last'];
