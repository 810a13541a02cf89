/**
 * Somebody who sees two rising lines and concludes that the order was kept.
 *
 * @step unsupported
 * @says Both lines were sorted
 */
const choice = ['winner', 'last', 'below'];
