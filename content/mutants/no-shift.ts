/**
 * Takes exp of the scores as they are: infinite for large ones, 0 or almost without digits for very negative ones.
 *
 * @kind   softmax
 * @breaks overflow sum-overflow underflow silent-underflow
 * @wrote  everybody once, because it is the formula
 * @source https://github.com/dwavesystems/dwave-optimization/issues/555 NaN for [800, 1, 1]
 * @source https://github.com/deeplearning4j/deeplearning4j/issues/6039 exp of the raw input
 */
const candidate = (x: number[]) => softmaxNaive(x);
