import type { ExerciseVerdict } from '../types.ts';
import { hostileProblems, notSolved, startProblems, told, wrongProblems } from './answer-problems.ts';
import { exerciseProblems } from './exercise-problems.ts';
import { gradeInNode } from './grade-in-node.ts';
import { hostileAnswers } from './hostile-answers.ts';
import type { Exercise } from './read-exercise.ts';

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
  return { name: data.name, rows, problems: exerciseProblems(exercise, rows, failing) };
}
