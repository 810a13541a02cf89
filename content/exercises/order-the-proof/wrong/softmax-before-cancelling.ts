/**
 * Somebody who sees softmax as the start of the last line and not as its end.
 *
 * @step together
 * @says cancels only when
 */
const order = ['law', 'share', 'whole', 'collect', 'first', 'softmax', 'cancel'];
