/**
 * Somebody who uses the sum before it is said.
 *
 * @step sum
 * @says said only further down
 */
const order = ['law', 'share', 'collect', 'whole', 'first', 'cancel', 'softmax'];
