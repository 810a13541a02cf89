import { wholeSoftmax } from '../zoo/whole-function.ts';
import type { Mutant } from '../zoo/mutant.ts';
import { compileCell } from './compile/compile-cell.ts';
import type { CellSource } from './types.ts';

/** A text that can stand in the place of every cell that declares nothing else than it does. */
interface Stand {
  declares: string[];
  code: string;
}

/**
 * The texts of a chapter's cells that a mutant replaces: cell id -> code. It stands in the place of the cell that declares the
 * same names. A wrong softmax stands wherever the chapter computes softmax: as `candidate`, and as the notebook's steps.
 *
 * @throws Error in a sentence when the chapter has no such cell
 */
export function withMutant(
  cells: readonly Pick<CellSource, 'id' | 'kind' | 'code'>[],
  mutant: Mutant,
): Map<string, string> {
  const declared = cells
    .filter(({ kind }) => kind === 'cell')
    .map(({ id, code }) => ({ id, names: compileCell(id, 'cell', code).outputs }));
  const stands = standsOf(mutant, new Set(declared.flatMap(({ names }) => names)));
  const replaced = new Map<string, string>();
  for (const { id, names } of declared) {
    const stand = stands.find(
      ({ declares }) => names.length > 0 && names.every((name) => declares.includes(name)),
    );
    if (stand) replaced.set(id, stand.code);
  }
  if (replaced.size > 0) return replaced;
  throw new Error(
    `no cell declares ${mutant.declares.join(' or ')} and nothing else, which mutant ${mutant.name} would replace`,
  );
}

function standsOf(mutant: Mutant, names: ReadonlySet<string>): Stand[] {
  const itself = { declares: mutant.declares, code: mutant.code };
  if (mutant.kind !== 'softmax') return [itself];
  if (mutant.declares[0] !== 'candidate') {
    return [itself, { declares: ['candidate'], code: wholeSoftmax(mutant) }];
  }
  return names.has('candidate')
    ? [itself, { declares: ['step2'], code: 'const step2 = candidate(scores);\nstep2' }]
    : [itself];
}
