import type { Place } from '../types.ts';

interface Span {
  line: number;
  lines: number;
}

/** Where in the cell's own text an error came from, read off the stack; types may have moved columns, so only the line. */
export function placeOf(error: unknown, cell: Span): Place | undefined {
  const stack = error instanceof Error ? error.stack : undefined;
  if (typeof stack !== 'string') return undefined;
  for (const [, at] of stack.slice(0, 20_000).matchAll(/:(\d+):\d+\)?$/gm)) {
    const line = Number(at) - cell.line + 1;
    if (line >= 1 && line <= cell.lines) return { line };
  }
  return undefined;
}
