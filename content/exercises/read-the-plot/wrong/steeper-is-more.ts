/**
 * Somebody who reads the picture as the notebook does.
 *
 * @step unsupported
 * @says Each panel is filled from bottom to top
 */
const choice = ['steeper', 'last', 'below'];
