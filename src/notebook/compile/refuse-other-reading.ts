import { parse } from 'acorn';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { language } from './erase-types.ts';
import { explainSyntax } from './explain-syntax.ts';
import { placeIn } from './place-in.ts';

/**
 * A cell is read as a module, by the stricter rules, but runs in a function of a classic script, where `<!--` and, at the
 * start of a line, `-->` begin a comment. So one text could be two programs, of which the second ends the function that it
 * stands in and puts cells of its own beside it. Here the text is read a second time, as it will run.
 *
 * @param js   the text with its types blank
 * @param code the reader's text
 * @throws CellSyntaxError with the place in the reader's text
 */
export function refuseOtherReading(js: string, code: string): void {
  try {
    parse(js, {
      ...language,
      sourceType: 'script',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      onComment: (_isBlock, _text, start) => {
        const sign = ['<!--', '-->'].find((opening) => js.startsWith(opening, start));
        if (sign === undefined) return;
        const apart = sign === '<!--' ? '< !--' : '-- >';
        throw new CellSyntaxError(
          `A browser takes ${sign} for the beginning of a comment. Put a space into it: ${apart}`,
          placeIn(code, start),
        );
      },
    });
  } catch (error) {
    throw error instanceof CellSyntaxError ? error : explainSyntax(code, js, error);
  }
}
