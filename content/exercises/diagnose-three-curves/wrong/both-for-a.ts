/**
 * Ticks everything that sounds possible: somebody who does not want to miss a cause.
 *
 * @step curve-a
 * @says Both statements about curve A
 */
const choice = ['a-twice', 'a-slow', 'b-uphill', 'c-rate'];
