/**
 * Divides by the temperature twice: at 1 it is right, at 2 the shares are those at 4.
 *
 * @kind   temperature
 * @breaks power
 * @wrote  somebody who divides once for every backend and once more in one of them
 * @source https://github.com/RL-Align/RL-Kernel/issues/81 found by its symptom at every temperature but 1
 */
const atTemperature = (x: number[], temperature: number) => softmax(x.map((v) => v / temperature ** 2));
