/**
 * Takes a floor for slowness: somebody who sees a curve that still falls a little.
 *
 * @step curve-a
 * @says Compare where the two are after 1000 steps
 */
const choice = ['a-slow', 'b-uphill', 'c-rate'];
