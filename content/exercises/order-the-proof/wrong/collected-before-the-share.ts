/**
 * Somebody who begins with the sum and takes item 0 out of it at once.
 *
 * @step sum
 * @says nothing to put into the sum
 */
const order = ['whole', 'collect', 'law', 'share', 'first', 'cancel', 'softmax'];
