// Keeps the sum in float32: its last 29 binary digits are lost, and every share is off by the same factor.
// Written by somebody who kept one float32 variable in a float64 program.
const step2 = step1.map((e) => e / Math.fround(sum(step1)));
