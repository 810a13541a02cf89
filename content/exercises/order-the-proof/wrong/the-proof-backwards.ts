/**
 * Somebody who checks that softmax keeps the law, which is the other direction.
 *
 * @step together
 * @says is what is to be proved
 */
const order = ['softmax', 'law', 'share', 'whole', 'collect', 'first', 'cancel'];
