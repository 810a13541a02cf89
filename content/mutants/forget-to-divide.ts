/**
 * Stops after the first step: the exponentials are passed on as shares.
 *
 * @kind   softmax
 * @breaks sum range
 * @wrote  somebody who lost a line while copying
 */
const candidate = (x: number[]) => x.map((v) => Math.exp(v));
