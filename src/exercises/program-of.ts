import { programText } from '../notebook/program.ts';
import { compiledAnswer } from './compiled-answer.ts';
import type { ExerciseData, GradeRequest } from './types.ts';

/** A program that grades, and what to send it. */
export interface GradeProgram {
  text: string;
  request: GradeRequest;
}

/**
 * The program that grades an answer to an exercise.
 *
 * @param gradeText what grades; it runs first
 * @param seeds     of the draws, one attempt for each
 * @throws AnswerProblem when there is nothing that could be run
 */
export function programOf(
  gradeText: string,
  exercise: ExerciseData,
  answer: string,
  seeds: number[],
): GradeProgram {
  const { cell, source } = compiledAnswer(exercise, answer);
  const { kind, declares, functions, steps, blanks, lines, options, pick, fields } = exercise;
  const widgets = { blanks, lines, options, pick, fields };
  const used = Object.fromEntries(Object.entries(widgets).filter(([, value]) => value !== undefined));
  return {
    text: programText([gradeText], [cell, exercise.checks], new Map()),
    request: { type: 'run', exercise: { kind, declares, functions, steps, ...used }, source, seeds },
  };
}
