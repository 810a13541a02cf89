// Adds 1e-6 to the sum before dividing: all shares are a little too small.
// Written by somebody who is afraid of dividing by 0.
const step2 = step1.map((e) => e / (sum(step1) + 1e-6));
