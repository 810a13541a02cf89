/**
 * Somebody who multiplies before there is a ratio to multiply.
 *
 * @step law
 * @says A share is a ratio times
 */
const order = ['law', 'share', 'power', 'whole', 'collect', 'first', 'cancel', 'softmax'];
