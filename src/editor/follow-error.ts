import type { ErrorMark } from './editor.ts';

/**
 * Where an error stands after a change: in the same text, perhaps on another line; nowhere once its own line has changed.
 *
 * @example followError({ line: 2, message: 'm' }, 'a\nb', '\na\nb') // → { line: 3, message: 'm' }
 */
export function followError(mark: ErrorMark, before: string, after: string): ErrorMark | null {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = Math.min(Math.max(1, mark.line), old.length);
  const above = old.slice(0, line).every((text, at) => now[at] === text);
  if (above) return mark;
  const shift = now.length - old.length;
  const below = old.slice(line - 1).every((text, at) => now[line - 1 + shift + at] === text);
  return below && line + shift > 0 ? { ...mark, line: line + shift } : null;
}

/** The offset in a text of the place that a mark names, or of the nearest there is. */
export function offsetOf(text: string, { line, column = 1 }: ErrorMark): number {
  const lines = text.split('\n');
  const at = Math.min(Math.max(1, line), lines.length) - 1;
  const start = lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0);
  return start + Math.min(Math.max(1, column) - 1, lines[at]!.length);
}
