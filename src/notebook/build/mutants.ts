import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as softmax from '../../softmax/index.ts';
import { isKind } from '../../zoo/kinds.ts';
import type { Animal } from '../../zoo/matrix.ts';
import { readMutant, type Mutant } from '../../zoo/mutant.ts';
import { subjectOf } from '../../zoo/subject.ts';
import { wholeSoftmax } from '../../zoo/whole-function.ts';
import { eraseTypes } from '../compile/erase-types.ts';

/**
 * Every mutant by its name.
 *
 * @param top the repository's top folder, where every command of the site runs
 * @throws Error in a sentence if one can't be read
 */
export async function readMutants(top = '.'): Promise<Map<string, Mutant>> {
  const folder = join(top, 'content/mutants');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const name = file.replace(/\.ts$/, '');
        return [name, readMutant(name, await readFile(join(folder, file), 'utf8'))] as const;
      }),
    ),
  );
}

/** The mutants that are whole functions, ready to run in this thread: they are this repository's own code. */
export function animalsOf(mutants: Iterable<Mutant>): Animal[] {
  return [...mutants].flatMap((mutant) => {
    const { name, kind } = mutant;
    return isKind(kind) ? [{ name, kind, make: () => subjectOf(functionOf(mutant)) }] : [];
  });
}

function functionOf(mutant: Mutant): (...args: never[]) => unknown {
  const whole = mutant.kind === 'softmax' ? wholeSoftmax(mutant) : mutant.code;
  const declared = mutant.kind === 'softmax' ? 'candidate' : mutant.declares[0];
  const body = `'use strict';\n${eraseTypes(whole)}\nreturn ${declared};`;
  return new Function(...Object.keys(softmax), body)(...Object.values(softmax)) as () => unknown;
}
