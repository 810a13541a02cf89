// Divides the scores themselves by their sum: negative scores become negative shares, and a sum of 0 becomes NaN.
// Written by somebody who has positive counts in mind, for which it is right.
const candidate = (x: number[]) => x.map((v) => v / sum(x));
