/**
 * The process that judges somebody's softmax. It gets its task and a secret word on its standard input, before the file runs,
 * and marks every line that it writes with that word: what the file writes to the same descriptor is not believed.
 */
import { readFileSync } from 'node:fs';
import { softmax } from '../../../src/softmax/index.ts';
import { animalsOf, readMutants } from '../../../src/notebook/build/mutants.ts';
import { fingerprintOf } from '../../../src/zoo/fingerprint.ts';
import { SubjectEnded, subjectOf } from '../../../src/zoo/subject.ts';
import { judge } from '../../../src/zoo/verdict.ts';
import { openSubject, Refused } from './remote-subject.mjs';

const { word, root, file, seed, runs, limits } = JSON.parse(readFileSync(0, 'utf8'));

/** @param {object} message */
const say = (message) => process.stdout.write(`\n${word}${JSON.stringify(message, nameNumbers)}\n`);

/** JSON has no NaN and no infinities. @param {string} _ @param {unknown} value */
function nameNumbers(_, value) {
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
}

const mutants = [...(await readMutants(root)).values()].filter(({ kind }) => kind === 'softmax');
const right = fingerprintOf(subjectOf(softmax));
const known = new Map([['softmax', right]]);
for (const { name, make } of animalsOf(mutants)) known.set(name, fingerprintOf(make(), right));

const remote = openSubject(file, limits);
let loaded = false;
try {
  remote.load();
  loaded = true;
  const verdict = judge(remote.subject, { seed, runs, known, onLaw: (law) => say({ law }) });
  const equals = verdict.equals.map((name) => mutants.find((mutant) => mutant.name === name) ?? { name });
  say({
    verdict: {
      ...verdict,
      equals: equals.map(({ name, ...rest }) => ({ name, what: 'what' in rest ? rest.what : '' })),
    },
  });
} catch (error) {
  if (!(error instanceof SubjectEnded || error instanceof Refused)) throw error;
  const death = await remote.death();
  say({ ended: { loaded, refused: error instanceof Refused, reason: death ?? error.message } });
} finally {
  await remote.close();
}
