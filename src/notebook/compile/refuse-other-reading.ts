import { parse } from 'acorn';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { syntaxErrorOf } from './strip-types.ts';

/**
 * A cell is read as a module, by the stricter rules, but runs in a function of a classic script, where `<!--` begins a
 * comment and `import.meta` is no expression. So one text could be two programs, of which the second ends the function that
 * it stands in and puts cells of its own beside it. Here the text is read a second time, as it will run.
 *
 * @param body what will stand between the braces of the function
 * @throws CellSyntaxError with the place in the reader's text
 */
export function refuseOtherReading(body: string): void {
  try {
    parse(body, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      locations: true,
      onComment: (_isBlock, _text, start, _end, at) => {
        if (!at || !body.startsWith('<!--', start)) return;
        throw new CellSyntaxError(
          'A browser takes <!-- for the beginning of a comment. Put a space into it: < !--',
          { line: at.line, column: at.column + 1 },
        );
      },
    });
  } catch (error) {
    throw error instanceof CellSyntaxError ? error : syntaxErrorOf(error);
  }
}
