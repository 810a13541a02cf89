/**
 * Takes every tensor that is more than a batch of rows for a wrong guess: somebody who expects softmax on the last axis always.
 *
 * @step right-guesses
 * @says The classes of each pixel are on axis 1
 */
const choice = ['words', 'pixels', 'tables'];
