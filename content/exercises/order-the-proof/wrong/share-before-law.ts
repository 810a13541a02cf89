/**
 * Somebody who starts from the share, because the chapter writes the law as a ratio first.
 *
 * @step law
 * @says comes out of the law
 */
const order = ['share', 'law', 'whole', 'collect', 'first', 'cancel', 'softmax'];
