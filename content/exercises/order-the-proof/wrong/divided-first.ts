/**
 * Somebody who knows the share of item 0 before it was taken out of the sum.
 *
 * @step sum
 * @says line with that product
 */
const order = ['law', 'share', 'whole', 'first', 'collect', 'cancel', 'softmax'];
