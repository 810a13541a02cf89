import { CellSyntaxError } from './cell-syntax-error.ts';
import { placeIn } from './place-in.ts';
import { sentenceFor } from './syntax-sentences.ts';
import { findUnclosed, type Unclosed } from './unclosed.ts';

/**
 * What a reader can do about a text that can't be read, and where.
 *
 * @param code  the reader's text
 * @param read  what the parser had before it, of the same length: the text itself, or with its types blank
 * @param error the parser's
 * @param where the offset in `read` for the parser's own, where they differ
 */
export function explainSyntax(
  code: string,
  read: string,
  error: unknown,
  where = (at: number): number => at,
): CellSyntaxError {
  if (!(error instanceof Error) || error instanceof CellSyntaxError) throw error;
  // the parsers go one call deeper for each bracket and operator; engines say so as a RangeError or an InternalError
  if (!(error instanceof SyntaxError) && /stack|recursion/i.test(error.message))
    return new CellSyntaxError(
      'This text is nested too deeply to be read; write it in several steps.',
      placeIn(code, 0),
    );
  const markup = findMarkup(code);
  if (markup !== undefined)
    return new CellSyntaxError(
      "This looks like HTML. A cell shows values: a text in quotes, show(…), or a chart of Plot's.",
      placeIn(code, markup),
    );
  const unclosed = findUnclosed(code);
  if (unclosed) return bracketError(code, unclosed);
  // both parsers say where at the end of their message, and as an offset besides
  const reason = error.message.replace(/ \(\d+:\d+\)$/, '');
  const { message, offset } = sentenceFor(read, reason, where('pos' in error ? Number(error.pos) : 0));
  return new CellSyntaxError(message, placeIn(code, offset));
}

function bracketError(code: string, { open, at, instead }: Unclosed): CellSyntaxError {
  if (!instead) {
    const what = open === '/*' ? 'This comment' : /["'`]/.test(open) ? 'This text' : `This ${open}`;
    const end = ends[open];
    return new CellSyntaxError(`${what} is never closed; its ${end} is missing.`, placeIn(code, at));
  }
  const place = placeIn(code, instead.at);
  if (open === '') return new CellSyntaxError(`This ${instead.text} closes nothing; delete it.`, place);
  const opened = placeIn(code, at);
  return new CellSyntaxError(
    `The ${open} of line ${opened.line}, column ${opened.column}, is still open at this ${instead.text}; its ${ends[open]} is missing.`,
    place,
  );
}

const ends: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '${': '}',
  '`': '`',
  '"': '"',
  "'": "'",
  '/*': '*/',
};

/** `</b>` or `<br />`, which no TypeScript has outside of texts. */
function findMarkup(code: string): number | undefined {
  const bare = code.replace(/\/\/.*|(["'`])(?:\\[^]|(?!\1)[^\\])*\1/g, (text) => ' '.repeat(text.length));
  if (!/<\/[a-z][\w.-]*\s*>|<[a-z][\w.-]*(?:\s[^<>]*)?\/>/i.test(bare)) return undefined;
  return bare.search(/<[a-z]/i);
}
