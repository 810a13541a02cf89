/**
 * Somebody who mends the list and loses the division.
 *
 * @step sum
 * @says not divided by anything
 */
const candidate = (x: number[]) => x.map((v) => Math.exp(v));
