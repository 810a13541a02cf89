import { transform } from 'sucrase';
import { CellSyntaxError } from './cell-syntax-error.ts';

/** TypeScript to JavaScript by erasing types; every line stays where it was, columns may move. */
export function stripTypes(code: string): string {
  try {
    return transform(code, {
      transforms: ['typescript'],
      disableESTransforms: true,
      keepUnusedImports: true,
    }).code;
  } catch (error) {
    throw syntaxErrorOf(error);
  }
}

/** Both parsers (sucrase, acorn) throw errors with `loc` and end their message with `(line:column)`. */
export function syntaxErrorOf(error: unknown): CellSyntaxError {
  if (!(error instanceof Error)) throw error;
  const reason = error.message.replace(/^Error transforming \S+: /, '').replace(/ \(\d+:\d+\)$/, '');
  const loc = 'loc' in error ? (error.loc as { line: number; column: number }) : { line: 1, column: 0 };
  const fromZero = 'pos' in error && 'raisedAt' in error;
  return new CellSyntaxError(`This can't be read as TypeScript: ${lowerFirst(reason)}.`, {
    line: loc.line,
    column: fromZero ? loc.column + 1 : loc.column,
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
