import type { Place } from '../types.ts';

/** Line and column, both from 1, of an offset; columns count UTF-16 units, as editors and engines do. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
