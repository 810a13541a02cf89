import { gradeInPage, type PageGradeOptions } from '../../src/exercises/grade-in-page.ts';
import type { ExerciseData, ExerciseVerdict } from '../../src/exercises/types.ts';

/** Grades as an exercise's page does; `stopAfter` milliseconds its reader presses Stop. */
function grade(
  exercise: ExerciseData,
  answer: string,
  { limit, stopAfter }: Pick<PageGradeOptions, 'limit'> & { stopAfter?: number },
): Promise<ExerciseVerdict> {
  const stop = new AbortController();
  if (stopAfter !== undefined) setTimeout(() => stop.abort(), stopAfter);
  return gradeInPage(exercise, answer, 42, { signal: stop.signal, ...(limit !== undefined && { limit }) });
}

Object.assign(globalThis, { grade });
