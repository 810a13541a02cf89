// Takes exp of the negated scores: the largest score gets the smallest share.
// Written by somebody who comes from physics, where a low energy means a high probability.
const candidate = (x: number[]) => softmax(x.map((v) => -v));
