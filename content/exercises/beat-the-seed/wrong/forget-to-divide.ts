/**
 * Stops after the exponentials: a line was lost.
 *
 * @step range
 * @says above 1
 */
const candidate = (scores: number[]): number[] => scores.map(Math.exp);
