/**
 * Somebody who starts from the ratio, because the chapter writes it first.
 *
 * @step law
 * @says The ratio comes out of
 */
const order = ['power', 'law', 'share', 'whole', 'collect', 'first', 'cancel', 'softmax'];
