import { fromExactJson } from '../../notebook/exact-json.ts';
import { hostProgram } from '../../notebook/build/node-host.ts';
import { AnswerProblem } from '../answer-problem.ts';
import { programOf, type GradeProgram } from '../program-of.ts';
import { stopped, stoppedProblem, untried, type Why } from '../stopped.ts';
import type {
  Call,
  ExerciseData,
  ExerciseVerdict,
  GradeMessage,
  GradeRequest,
  StepVerdict,
} from '../types.ts';

interface GradeOptions {
  onStep?: (step: StepVerdict) => void;
  /** longest time for one step, in milliseconds */
  limit?: number;
  megabytes?: number;
  /** told of all calls of the answer's functions that ended well, once for each seed */
  onCalls?: (calls: Call[]) => void;
}

/**
 * Grades an answer in a thread of this process: the same program as in the page.
 *
 * @param gradeText worker/grade-prelude.ts as one text
 * @param seeds     one attempt for each; an attempt that has to be stopped is the last
 */
export function gradeInNode(
  gradeText: string,
  exercise: ExerciseData,
  answer: string,
  seeds: number[],
  { onStep, onCalls, limit = 5000, megabytes = 512 }: GradeOptions = {},
): Promise<ExerciseVerdict[]> {
  let program: GradeProgram;
  try {
    program = programOf(gradeText, exercise, answer, seeds);
  } catch (error) {
    if (!(error instanceof AnswerProblem)) throw error;
    return Promise.resolve([untried(exercise, seeds[0] ?? 0, error.problem)]);
  }
  const verdicts: ExerciseVerdict[] = [];
  let tried: StepVerdict[] = [];
  let trying: string | undefined;
  return new Promise((resolve) => {
    const watch = () => setTimeout(() => stop('time'), limit);
    let over = false;
    const end = () => {
      over = true;
      clearTimeout(timer);
      void thread.close().then(() => resolve(verdicts));
    };
    const stop = (why: Why, words?: string) => {
      if (over) return;
      const problem = stoppedProblem(why, trying, limit / 1000, words);
      verdicts.push(stopped(exercise, seeds[verdicts.length] ?? 0, tried, trying, problem));
      end();
    };
    const receive = (message: GradeMessage) => {
      if (over) return;
      clearTimeout(timer);
      timer = watch();
      if (message.type === 'step') trying = message.step;
      else if (message.type === 'tried') {
        tried.push(message.step);
        onStep?.(message.step);
      } else if (message.type === 'called') onCalls?.(message.calls);
      else {
        verdicts.push(message.verdict);
        [tried, trying] = [[], undefined];
        if (verdicts.length === seeds.length) end();
      }
    };
    let timer = watch();
    const thread = hostProgram(
      program.text,
      (text) => receive(fromExactJson(text) as GradeMessage),
      (error) => {
        const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        stop(memory ? 'memory' : 'crash', error.message);
      },
      // threads get a larger stack than pages
      {
        env: {},
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 1 },
      },
    );
    thread.post({ ...program.request, ...(onCalls && { listen: true }) } satisfies GradeRequest);
  });
}
