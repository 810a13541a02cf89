// Takes exp of the negated scores: the order is turned round.
// Written by somebody who comes from physics, where a low energy means a high probability.
const step1 = scores.map((x) => Math.exp(-x));
