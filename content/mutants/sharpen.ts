// Multiplies the scores by 10 first: the same order, a much larger lead.
// Written by somebody who left a temperature of 0.1 in the code.
const candidate = (x: number[]) => softmax(x.map((v) => 10 * v));
