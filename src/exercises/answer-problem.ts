import type { Problem } from './types.ts';

/** Thrown for an answer that can't be tried. */
export class AnswerProblem extends Error {
  override readonly name = 'AnswerProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.sentence);
    this.problem = problem;
  }
}
