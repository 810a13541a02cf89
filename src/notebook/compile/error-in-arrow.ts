/** What a parser throws, with an offset. */
interface Found {
  error: unknown;
  at: number;
}

/** Up to the arrow: nothing, or the type of the result. */
const toArrow = /^(?:\)?\s*:[^=;{}]*)?=>/;

/**
 * Sucrase reads an arrow function on trial. A mistake in its body makes the trial fail, and then the arrow itself is what it
 * complains about. So the body is read alone, and the body of the arrow in it.
 *
 * @param code the reader's text
 * @param read throws what is wrong with a text, with the offset as `pos`
 * @returns the innermost error, and its offset in `code`
 */
export function errorInArrow(code: string, error: unknown, read: (text: string) => void): Found {
  let found: Found = { error, at: offsetOf(error) };
  for (;;) {
    const arrow = toArrow.exec(code.slice(found.at));
    if (!arrow) return found;
    const body = found.at + arrow[0].length;
    try {
      read(code.slice(body));
      return found;
    } catch (inner) {
      found = { error: inner, at: body + offsetOf(inner) };
    }
  }
}

function offsetOf(error: unknown): number {
  return error instanceof Error && 'pos' in error ? Number(error.pos) : 0;
}
