import { counted } from '../../src/checks/counted.ts';
import { errorWords } from '../../src/editor/editor.ts';
import type { ExerciseStep, ExerciseVerdict, StepState } from '../../src/exercises/types.ts';

/** @example stepWords('waiting') // → 'not tried yet' */
export function stepWords(state: StepState): string {
  return { passed: 'passes', failed: 'fails', waiting: 'not tried yet' }[state];
}

/** What a check came to, in a few words for the bar of the answer. */
export function statusWords({ solved, steps, problem }: ExerciseVerdict): string {
  if (problem) return problem.kind === 'stopped' ? 'stopped' : 'not checked';
  if (solved) return 'solved';
  const passed = steps.filter(({ state }) => state === 'passed').length;
  return `${passed} of ${counted(steps.length, 'step')} ${passed === 1 ? 'passes' : 'pass'}`;
}

/** The headline of the first step that failed, without what it found. */
export function failedTitle(steps: readonly ExerciseStep[], id: string): string {
  const index = steps.findIndex((step) => step.id === id);
  const title = steps[index]?.title ?? id;
  return steps.length === 1 ? title : `Step ${index + 1} of ${steps.length}: ${title}`;
}

/** The same as the beginning of a sentence that is heard. */
function failedPlace(steps: readonly ExerciseStep[], id: string): string {
  const index = steps.findIndex((step) => step.id === id);
  const title = steps[index]?.title ?? id;
  return steps.length === 1 ? `Not yet: ${title}.` : `Step ${index + 1} of ${steps.length} fails: ${title}.`;
}

/** What a check came to, to be heard. */
export function spokenWords(verdict: ExerciseVerdict, steps: readonly ExerciseStep[]): string {
  const { solved, problem } = verdict;
  if (problem) {
    const { place, sentence, blank } = problem;
    const where = blank === undefined ? '' : `Blank ${blank}: `;
    return where + (place ? errorWords({ ...place, message: sentence }) : sentence);
  }
  if (solved) return solvedWords(steps.length);
  const failed = verdict.steps.find(({ state }) => state === 'failed');
  return failed ? `${failedPlace(steps, failed.id)} ${failed.finding?.sentence ?? ''}` : '';
}

/** @example solvedWords(3) // → 'Solved: all 3 steps pass.' */
export function solvedWords(steps: number): string {
  return steps === 1 ? 'Solved.' : `Solved: ${steps === 2 ? 'both' : `all ${steps}`} steps pass.`;
}

/** @example hintsSeen(2, 4) // → '2 of 4 hints seen' */
export function hintsSeen(seen: number, all: number): string {
  return `${seen} of ${all} hints seen`;
}

/** The question before the solution is shown. */
export function solutionQuestion(seen: number, all: number): string {
  const left = all - seen;
  if (left === 0) return 'Show the solution? You have seen every hint.';
  const hints = left === 1 ? 'There is one more hint' : `There are ${left} more hints`;
  return `Show the solution? ${seen === 0 ? `There are ${all} hints` : hints} to try first.`;
}
