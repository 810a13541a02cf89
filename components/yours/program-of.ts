import { CellSyntaxError } from '../../src/notebook/compile/cell-syntax-error.ts';
import { compileCell } from '../../src/notebook/compile/compile-cell.ts';
import { nearName } from '../../src/notebook/near-name.ts';
import { programText } from '../../src/notebook/program.ts';
import { workerGlobals } from '../../src/notebook/worker-globals.ts';
import type { Language } from './language.ts';
import npText from './numpy/np.ts?raw';
import { translate } from './numpy/translate.ts';
import { rewriteExports } from './rewrite-exports.ts';

/** What the reader's text may use besides the language itself. */
const given = ['console'];

/** NumPy's words as TypeScript that stands alone. */
export function translated(code: string): string {
  return `${npText.replace(/^export /m, '')}\n${translate(code)}`;
}

/**
 * The whole program that judges the reader's text.
 *
 * @param judgeText what judges; it runs first
 * @throws CellSyntaxError with the place in the reader's text
 */
export function programOf(judgeText: string, language: Language, code: string): string {
  const compiled = compileCell(
    'softmax',
    'cell',
    language === 'ts' ? rewriteExports(code) : translated(code),
  );
  const { inputs, outputs, places, async } = compiled;
  const start = { line: 1, column: 1 };
  if (!outputs.includes('softmax'))
    throw new CellSyntaxError(
      'There is no function softmax; call yours so, or make it the default export.',
      start,
    );
  if (async) throw new CellSyntaxError('softmax has to be there at once; take the await away.', start);
  const unknown = inputs.find((name) => !workerGlobals.has(name) && !given.includes(name));
  if (unknown !== undefined) {
    const near = nearName(unknown, [...workerGlobals, ...outputs]);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new CellSyntaxError(`${unknown} is not defined.${hint}`, places[unknown] ?? start);
  }
  const cell = { ...compiled, inputs: inputs.filter((name) => given.includes(name)) };
  return programText([judgeText], [cell], new Map());
}
