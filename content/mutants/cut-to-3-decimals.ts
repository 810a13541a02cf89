// Cuts the shares off after three decimals: they look tidy and sum to less than 1.
// Written by somebody who prepared them for a table too early.
const step2 = step1.map((e) => Math.floor((1000 * e) / sum(step1)) / 1000);
