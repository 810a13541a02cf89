import { join } from 'node:path';
import { animalsOf, readMutants } from '../../src/notebook/build/mutants.ts';
import { toExactJson } from '../../src/notebook/exact-json.ts';
import { softmax } from '../../src/softmax/index.ts';
import { fingerprintOf, type Fingerprint } from '../../src/zoo/fingerprint.ts';
import { subjectOf } from '../../src/zoo/subject.ts';

/** What is known of the mutants of softmax, ready to be compared with. */
interface KnownMutants {
  /** a mutant's name -> what is wrong with it */
  what: Record<string, string>;
  /** as text, because plain JSON has neither NaN nor infinities */
  fingerprints: string;
}

const mutants = [...(await readMutants(join(import.meta.dirname, '../..'))).values()].filter(
  ({ kind }) => kind === 'softmax',
);
const right = fingerprintOf(subjectOf(softmax));
const known: [string, Fingerprint][] = [
  ['softmax', right],
  ...animalsOf(mutants).map(({ name, make }): [string, Fingerprint] => [name, fingerprintOf(make(), right)]),
];

/** Read by the page as `?computed`: the mutants run when the site is built, and nowhere else. */
const knownMutants: KnownMutants = {
  what: Object.fromEntries(mutants.map(({ name, what }) => [name, what])),
  fingerprints: toExactJson(known),
};
export default knownMutants;
