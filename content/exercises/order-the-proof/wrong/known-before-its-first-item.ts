/**
 * Somebody who writes the general share down before the share of item 0 is known.
 *
 * @step together
 * @says p[0] is still unknown
 */
const order = ['law', 'share', 'whole', 'collect', 'cancel', 'first', 'softmax'];
