/**
 * Writes down the formula of the chapter, by somebody who read only the first half of the task.
 *
 * @step not-softmax
 * @says is softmax
 */
const candidate = (scores: number[]): number[] => {
  const exponentials = scores.map(Math.exp);
  const total = sum(exponentials);
  return exponentials.map((exponential) => exponential / total);
};
