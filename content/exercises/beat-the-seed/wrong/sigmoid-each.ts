/**
 * Takes a sigmoid of each score: every value is a probability, but each one of its own.
 *
 * @step sum
 * @says sum to
 */
const candidate = (scores: number[]): number[] => scores.map((score) => 1 / (1 + Math.exp(-score)));
