/**
 * Somebody who lets ranks pass for the same idle line as in the notebook.
 *
 * @step able
 * @says on one side of the comma
 */
const choice = ['negative', 'winner'];
