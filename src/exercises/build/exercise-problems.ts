import type { ExerciseVerdict } from '../types.ts';
import type { ProofRow } from './prove.ts';
import type { Exercise } from './read-exercise.ts';

/** Kinds of which right answers have more than one form. */
const free = ['write', 'repair', 'find'];

/** Kinds whose answers are told a reason, which no number could show. */
const reasoned = ['order', 'choose'];

/** What does not hold of an exercise as a whole. @param failing the verdicts on all answers that are not right */
export function exerciseProblems(
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
