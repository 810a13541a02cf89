/**
 * Blames the data: somebody who looks for what is unusual, and finds the wrong label.
 *
 * @step curve-c
 * @says What else could make a step land too high?
 */
const choice = ['a-twice', 'b-uphill', 'c-label'];
