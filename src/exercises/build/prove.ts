import type { ExerciseVerdict } from '../types.ts';
import { gradeInNode } from './grade-in-node.ts';
import { hostileAnswers } from './hostile-answers.ts';
import type { Exercise } from './read-exercise.ts';
import type { WrongAnswer } from './read-wrong.ts';

/** So many fresh draws every answer of the author has to stand. */
const seeds = Array.from({ length: 20 }, (_, i) => i * 50_021);

/** One answer, and what became of it. */
export interface ProofRow {
  /** `solution`, `alternatives/NAME`, `start`, `wrong/NAME`, or how the engine tries to get round the checks */
  answer: string;
  /** what the reader of this answer is told, on the first seed */
  told: string;
  /** what does not hold, in sentences that say what to write; none when it is as it should be */
  problems: string[];
}

export interface Proof {
  name: string;
  rows: ProofRow[];
  /** of the exercise as a whole */
  problems: string[];
}

/**
 * Grades every answer of an exercise.
 *
 * @param gradeText worker/grade-prelude.ts as one text
 */
export async function prove(gradeText: string, exercise: Exercise): Promise<Proof> {
  const { data, solution, alternatives, wrong } = exercise;
  const grade = (answer: string, on = seeds) => gradeInNode(gradeText, data, answer, on);
  const rows: ProofRow[] = [];
  const failing: ExerciseVerdict[] = [];
  const right = new Map([
    ['solution', solution],
    ...[...alternatives].map(([name, text]) => [`alternatives/${name}`, text] as const),
  ]);
  for (const [answer, text] of right) {
    const verdicts = await grade(text);
    rows.push({ answer, told: told(verdicts[0]), problems: notSolved(verdicts) });
  }
  const start = await grade(data.start);
  failing.push(...start);
  rows.push({ answer: 'start', told: told(start[0]), problems: startProblems(start) });
  for (const each of wrong) {
    const verdicts = await grade(each.code);
    failing.push(...verdicts);
    rows.push({
      answer: `wrong/${each.name}`,
      told: told(verdicts[0]),
      problems: wrongProblems(each, verdicts),
    });
  }
  for (const { answer, text } of await hostileAnswers(gradeText, exercise)) {
    const verdicts = await grade(text, seeds.slice(0, 3));
    failing.push(...verdicts);
    rows.push({ answer, told: told(verdicts[0]), problems: hostileProblems(verdicts) });
  }
  return { name: data.name, rows, problems: wholeProblems(exercise, rows, failing) };
}

/** The sentence of the first failure, or of why the answer could not be tried. */
export function told({ problem, steps }: ExerciseVerdict = { solved: false, seed: 0, steps: [] }): string {
  const failed = steps.find(({ state }) => state === 'failed');
  return problem?.sentence ?? (failed ? `${failed.id}: ${failed.finding?.sentence ?? ''}` : 'solved');
}

function notSolved(verdicts: ExerciseVerdict[]): string[] {
  const bad = verdicts.find(({ solved }) => !solved);
  return bad ? [`has to be right; with seed ${bad.seed} it is told: ${told(bad)}`] : [];
}

function startProblems(verdicts: ExerciseVerdict[]): string[] {
  const solved = verdicts.find((verdict) => verdict.solved);
  if (solved) return [`is right with seed ${solved.seed} already; take something away from it`];
  return unreadable(verdicts);
}

/** An author's answer may be empty, and nothing worse. */
function unreadable(verdicts: ExerciseVerdict[]): string[] {
  const bad = verdicts.find(({ problem }) => problem && problem.kind !== 'blank');
  return bad ? [`can't be tried: ${told(bad)}`] : [];
}

function wrongProblems({ step, says }: WrongAnswer, verdicts: ExerciseVerdict[]): string[] {
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

function hostileProblems(verdicts: ExerciseVerdict[]): string[] {
  const solved = verdicts.find((verdict) => verdict.solved);
  if (solved)
    return [`solves it with seed ${solved.seed}; check with fresh draws, and more than one kind of input`];
  const broken = verdicts.find(({ problem }) => problem?.kind === 'broken');
  return broken
    ? [`${told(broken)} Read results through numbers(…), rows(…) or number(…) before computing with them.`]
    : [];
}

/** Kinds of which right answers have more than one form. */
const free = ['write', 'repair', 'find'];

/** Kinds whose answers are told a reason, which no number could show. */
const reasoned = ['order', 'choose'];

function wholeProblems(
  { data, alternatives, wrong }: Exercise,
  rows: ProofRow[],
  failing: ExerciseVerdict[],
): string[] {
  const problems: string[] = [];
  if (wrong.length < 2) problems.push(`has ${wrong.length} wrong answers; write at least 2 into wrong/`);
  if (free.includes(data.kind) && alternatives.size === 0)
    problems.push('has no alternatives; write another right answer into alternatives/');
  wrong.forEach(({ name, says }, i) => {
    const twin = wrong.find(
      (other, j) => j !== i && (other.says === says || toldOf(rows, other.name).includes(says)),
    );
    if (twin)
      problems.push(`wrong/${name} and wrong/${twin.name} are told the same, "${says}"; tell them apart`);
  });
  for (const { id } of data.steps) {
    const seen = failing.some(({ steps }) => steps.some((step) => step.id === id && step.state === 'failed'));
    if (!seen) problems.push(`no answer fails at step ${id}; write one into wrong/, or drop the step`);
  }
  const bare = failing.flatMap(({ steps }) => steps).find(({ finding }) => finding && !isShown(finding));
  if (bare && !reasoned.includes(data.kind))
    problems.push(
      `step ${bare.id} says "${bare.finding?.sentence}" and shows nothing; pass given, got or expected`,
    );
  return problems;
}

const isShown = (finding: object) => 'given' in finding || 'got' in finding || 'expected' in finding;

function toldOf(rows: ProofRow[], name: string): string {
  return rows.find(({ answer }) => answer === `wrong/${name}`)?.told ?? '';
}
