/**
 * Blames the learning rate for every rise: somebody whose losses exploded for that reason before.
 *
 * @step curve-b
 * @says Does B ever go down?
 */
const choice = ['a-twice', 'b-rate', 'c-rate'];
