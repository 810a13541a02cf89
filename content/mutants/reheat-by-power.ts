/**
 * Takes the power T of the shares instead of the power 1/T: hot becomes cold.
 *
 * @kind   cell
 * @wrote  somebody who knows that temperature is a power, and not which
 */
const reheat = (p: number[], T: number) => normalise(p.map((v) => v ** T));
