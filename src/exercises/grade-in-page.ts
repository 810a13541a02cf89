import { Judgement, stepLimit } from '../notebook/page/judgement.ts';
import { AnswerProblem } from './answer-problem.ts';
import { stopped, stoppedProblem, untried, type Why } from './stopped.ts';
import type { ExerciseData, ExerciseVerdict, GradeMessage, StepVerdict } from './types.ts';

export interface PageGradeOptions {
  /** told of each step as soon as it was tried */
  onStep?: (step: StepVerdict) => void;
  /** an abort stops the answer at once; the verdict says so */
  signal?: AbortSignal;
  /** longest time for one step, in milliseconds; tests shorten it */
  limit?: number;
}

/**
 * Grades an answer in the sandbox. The compiler and what grades are loaded with the first call.
 *
 * @param seed of the draws; see new-seed.ts
 * @throws TypeError when a part of the site can't be loaded
 */
export async function gradeInPage(
  exercise: ExerciseData,
  answer: string,
  seed: number,
  { onStep, signal, limit = stepLimit }: PageGradeOptions = {},
): Promise<ExerciseVerdict> {
  const byReader = () => untried(exercise, seed, stoppedProblem('reader', undefined, limit / 1000));
  const [{ default: gradeText }, { programOf }] = await Promise.all([
    import('./worker/grade-prelude.ts?bundled'),
    import('./program-of.ts'),
  ]);
  if (signal?.aborted) return byReader();
  let program: ReturnType<typeof programOf>;
  try {
    program = programOf(gradeText, exercise, answer, [seed]);
  } catch (error) {
    if (!(error instanceof AnswerProblem)) throw error;
    return untried(exercise, seed, error.problem);
  }
  const { text, request } = program;
  return new Promise((resolve) => {
    const tried: StepVerdict[] = [];
    const onAbort = () => judgement.stop();
    const end = (verdict: ExerciseVerdict) => {
      signal?.removeEventListener('abort', onAbort);
      resolve(verdict);
    };
    const onMessage = (message: GradeMessage) => {
      if (message.type === 'verdict') end(message.verdict);
      if (message.type !== 'tried') return;
      tried.push(message.step);
      onStep?.(message.step);
    };
    const judgement = new Judgement<GradeMessage>(
      text,
      request,
      {
        onMessage,
        onStopped: ({ why, step, message }) => {
          // a frame that is gone has run out of memory; the browser does not say so
          const reason: Why = why === 'gone' ? (step === undefined ? 'start' : 'memory') : why;
          const problem = stoppedProblem(reason, step, limit / 1000, message);
          end(stopped(exercise, seed, tried, step, problem));
        },
      },
      limit,
    );
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
