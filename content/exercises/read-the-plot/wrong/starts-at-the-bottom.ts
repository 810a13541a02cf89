/**
 * Somebody who takes the bottom of a panel for 0.
 *
 * @step unsupported
 * @says begins at the bottom, where the axis begins
 */
const choice = ['nothing', 'last', 'below'];
