import type { ExerciseVerdict } from '../types.ts';
import type { WrongAnswer } from './read-wrong.ts';

/** The sentence of the first failure, or of why the answer could not be tried. */
export function told({ problem, steps }: ExerciseVerdict = { solved: false, seed: 0, steps: [] }): string {
  const failed = steps.find(({ state }) => state === 'failed');
  return problem?.sentence ?? (failed ? `${failed.id}: ${failed.finding?.sentence ?? ''}` : 'solved');
}

export function notSolved(verdicts: ExerciseVerdict[]): string[] {
  const bad = verdicts.find(({ solved }) => !solved);
  return bad ? [`has to be right; with seed ${bad.seed} it is told: ${told(bad)}`] : [];
}

/** A start may be empty, and nothing worse. */
export function startProblems(verdicts: ExerciseVerdict[]): string[] {
  const solved = verdicts.find((verdict) => verdict.solved);
  if (solved) return [`is right with seed ${solved.seed} already; take something away from it`];
  const bad = verdicts.find(({ problem }) => problem && problem.kind !== 'blank');
  return bad ? [`can't be tried: ${told(bad)}`] : [];
}

export function wrongProblems({ step, says }: WrongAnswer, verdicts: ExerciseVerdict[]): string[] {
  const problems = verdicts.flatMap((verdict): string[] => {
    const failed = verdict.steps.find(({ state }) => state === 'failed');
    const seed = `with seed ${verdict.seed}`;
    if (verdict.solved) return [`${seed} it is right; make the checks see the mistake`];
    if (failed?.id !== step) return [`has to fail at step ${step}; ${seed} it is told: ${told(verdict)}`];
    const { sentence } = failed.finding ?? { sentence: '' };
    return sentence.includes(says) ? [] : [`has to be told "${says}"; ${seed} it is told: ${sentence}`];
  });
  return problems.slice(0, 1);
}

export function hostileProblems(verdicts: ExerciseVerdict[]): string[] {
  const solved = verdicts.find((verdict) => verdict.solved);
  if (solved)
    return [`solves it with seed ${solved.seed}; check with fresh draws, and more than one kind of input`];
  const broken = verdicts.find(({ problem }) => problem?.kind === 'broken');
  return broken
    ? [`${told(broken)} Read results through numbers(…), rows(…) or number(…) before computing with them.`]
    : [];
}
