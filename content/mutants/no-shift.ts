// Takes exp of the scores as they are: infinite for large ones, 0 or almost without digits for very negative ones.
// Written by everybody once, because it is the formula.
const candidate = (x: number[]) => softmaxNaive(x);
