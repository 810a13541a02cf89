import { chdir } from 'node:process';
import { parseArgs } from 'node:util';
import { bundle } from '../../../src/notebook/build/bundled-text.ts';
import { chapterSlugs } from '../../../src/exercises/build/chapter-slugs.ts';
import { prove, type Proof } from '../../../src/exercises/build/prove.ts';
import { exerciseNames, readExercise } from '../../../src/exercises/build/read-exercise.ts';
import { root } from '../root.mjs';
import { typeErrors } from './type-check.ts';
import { proofLines, tableLines, type Proved } from './proof-lines.ts';

chdir(root);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : await exerciseNames();
const gradeText = await bundle('src/exercises/worker/grade-prelude.ts');
const proved: Proved[] = [];
for (const name of names) {
  const one = await proveOne(name);
  proved.push(one);
  if (!values.json && positionals.length > 0) console.log(proofLines(one).join('\n'));
}
if (values.json) console.log(JSON.stringify(proved, null, 2));
else if (positionals.length === 0) console.log(tableLines(proved, await chapterSlugs()).join('\n'));
const types = typeErrors(proved.flatMap(({ exercise }) => exercise ?? []));
for (const error of types) console.error(`✗ ${error}`);
const holds =
  types.length === 0 &&
  proved.every(({ proof }) => proof.problems.length + proof.rows.flatMap((row) => row.problems).length === 0);
process.exitCode = holds ? 0 : 1;

/** What can't even be read is a proof that does not hold. */
async function proveOne(name: string): Promise<Proved> {
  try {
    const exercise = await readExercise(name);
    return { proof: await prove(gradeText, exercise), exercise };
  } catch (error) {
    const proof: Proof = {
      name,
      rows: [],
      problems: [error instanceof Error ? error.message : String(error)],
    };
    return { proof };
  }
}
