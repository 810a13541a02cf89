/**
 * Takes overflow for a whole share: somebody who remembers that the largest score wins.
 *
 * @step sum-overflows
 * @says what is a finite number divided by it
 */
const prediction = { sumOverflows: 1, nearZero: 1 };
