/**
 * Somebody who knows the share of item 0 before it was taken out of the sum.
 *
 * @step sum
 * @says divided by the bracket
 */
const order = ['law', 'power', 'share', 'whole', 'first', 'collect', 'cancel', 'softmax'];
