import { counted } from '../checks/counted.ts';
import type { ExerciseData, ExerciseVerdict, Problem, StepVerdict } from './types.ts';

/** The verdict on an answer that could not be tried at all. */
export function untried({ steps }: ExerciseData, seed: number, problem: Problem): ExerciseVerdict {
  return { solved: false, seed, problem, steps: steps.map(({ id }) => ({ id, state: 'waiting' })) };
}

/**
 * The verdict when grading was ended from outside. A step that was being tried has failed; without one, the answer was not
 * tried.
 *
 * @param tried what was heard until then
 * @param step  what was being tried: `load`, the id of a step, or nothing yet
 */
export function stopped(
  exercise: ExerciseData,
  seed: number,
  tried: readonly StepVerdict[],
  step: string | undefined,
  problem: Problem,
): ExerciseVerdict {
  const { sentence } = problem;
  const steps = exercise.steps.map(({ id }): StepVerdict => {
    const known = tried.find((each) => each.id === id);
    if (known) return known;
    return id === step && problem.kind === 'error'
      ? { id, state: 'failed', finding: { sentence } }
      : { id, state: 'waiting' };
  });
  const failed = steps.some(({ state }) => state === 'failed');
  return { solved: false, seed, steps, ...(!failed && { problem }) };
}

/** Why grading was ended from outside. */
export type Why = 'time' | 'memory' | 'reader' | 'start' | 'crash';

/** @param seconds the limit of a step */
export function stoppedProblem(why: Why, step: string | undefined, seconds: number, words = ''): Problem {
  const where = step === 'load' || step === undefined ? 'Your answer' : 'This step';
  const sentences: Record<Why, string> = {
    time: `${where} did not end within ${counted(seconds, 'second')}. Look for a loop that never ends.`,
    memory: `${where} ran out of memory. Look for a list that grows too long.`,
    reader: 'Stopped by you.',
    start: 'The grader did not start. Try it again.',
    crash: `${where} was stopped: ${words}.`,
  };
  return { kind: why === 'reader' || why === 'start' ? 'stopped' : 'error', sentence: sentences[why] };
}
