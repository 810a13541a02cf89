import type { Exercise } from '../../../src/exercises/build/read-exercise.ts';
import type { Proof, ProofRow } from '../../../src/exercises/build/prove.ts';

/** A proof, and the exercise where it could be read. */
export interface Proved {
  proof: Proof;
  exercise?: Exercise;
}

const holds = ({ problems }: { problems: string[] }) => problems.length === 0;
const mark = (good: boolean) => (good ? '✓' : '✗');

/** Every answer of one exercise, with what it is told. */
export function proofLines({ proof: { name, rows, problems } }: Proved): string[] {
  return [
    `${mark(holds({ problems }) && rows.every(holds))} ${name}`,
    ...rows.flatMap((row) => [
      `  ${mark(holds(row))} ${row.answer}: ${row.told}`,
      ...row.problems.map((problem) => `      ${row.answer} ${problem}`),
    ]),
    ...problems.map((problem) => `  ✗ ${problem}`),
  ];
}

/** One line for each exercise, then what does not hold. @param chapters their slugs, in order */
export function tableLines(proved: readonly Proved[], chapters: readonly string[]): string[] {
  const sorted = proved.toSorted((a, b) => placeOf(a, chapters) - placeOf(b, chapters));
  const cells = [
    ['exercise', 'chapter', 'kind', 'steps', 'right', 'start', 'wrong', 'hostile', 'proof'],
    ...sorted.map(({ proof, exercise }) => {
      const of = (group: RegExp) => fraction(proof.rows.filter(({ answer }) => group.test(answer)));
      const { frontmatter, data } = exercise ?? {};
      return [
        ...[proof.name, frontmatter ? `${frontmatter.chapter} ${frontmatter.order}` : '?', data?.kind ?? '?'],
        ...[`${data?.steps.length ?? 0}`, of(/^(solution|alternatives)/), of(/^start/), of(/^wrong/)],
        ...[of(/^(?!solution|alternatives|start|wrong)/), holdsWhole(proof) ? 'holds' : 'FAILS'],
      ];
    }),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const table = cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const failing = sorted.filter(({ proof }) => !holdsWhole(proof));
  const count = `${proved.length} ${proved.length === 1 ? 'exercise' : 'exercises'}: ${proved.length - failing.length} hold, ${failing.length} fail`;
  return [...table, ...failing.flatMap(({ proof }) => ['', ...complaints(proof)]), '', count];
}

function complaints({ name, rows, problems }: Proof): string[] {
  return [
    ...problems.map((problem) => `✗ ${name} ${problem}`),
    ...rows.flatMap(({ answer, problems: own }) => own.map((problem) => `✗ ${name} ${answer} ${problem}`)),
  ];
}

const holdsWhole = ({ problems, rows }: Proof) => problems.length === 0 && rows.every(holds);
const fraction = (rows: ProofRow[]) => `${rows.filter(holds).length}/${rows.length}`;
const placeOf = ({ exercise }: Proved, chapters: readonly string[]) =>
  exercise
    ? chapters.indexOf(exercise.frontmatter.chapter) * 1000 + exercise.frontmatter.order
    : Number.MAX_SAFE_INTEGER;
