import type { CarriedCode } from './carried-code.ts';

/*
 * A chapter as TypeScript to be read, and to be loaded back:
 *
 *     // softmax-notebook 1 CHAPTER          once, in the head
 *     // --- cell ID --- BASE                or `check`; BASE is the hash of the author's text
 *     the cell's text, exactly
 *     // --- output ---                      ends the text; comments until the next cell are not read
 *
 * A line of the text, or of an output, that itself begins with `// ---` gets a backslash in front of the dashes, and loses
 * one when it is read.
 */

export interface TsCell {
  id: string;
  kind: 'cell' | 'check';
  base: string;
  code: string;
  /** what the page showed of it, in lines */
  output: string[];
}

export interface TsChapter {
  chapter: string;
  /** lines for whoever opens the file: title, address, date */
  about: string[];
  cells: TsCell[];
}

const head = /^\/\/ softmax-notebook 1 (\S+)$/;
const cellMark = /^\/\/ --- (?:cell|check) (\S+) --- ([0-9a-f]{16})$/;
const endMark = '// --- output ---';
/** What ends a comment, so that no output can turn into code. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

export function toTs({ chapter, about, cells }: TsChapter): string {
  const comments = about.flatMap(comment);
  return [...comments, `// softmax-notebook 1 ${chapter}`, '', ...cells.flatMap(cellLines)].join('\n');
}

function cellLines({ id, kind, base, code, output }: TsCell): string[] {
  const text = code.split('\n').map((line) => line.replace(/^\/\/ (\\*---)/, '// \\$1'));
  return [`// --- ${kind} ${id} --- ${base}`, ...text, endMark, ...output.flatMap(comment), ''];
}

function comment(text: string): string[] {
  return text.split(lineEnd).map((line) => `// ${line.replace(/^(\\*---)/, '\\$1')}`.trimEnd());
}

/** @returns undefined for a text that is no chapter from here */
export function fromTs(text: string): CarriedCode | undefined {
  // a file whose line ends were all changed on its way, as on Windows, gets them back
  const converted = /^\/\/ softmax-notebook 1 \S+(\r?)$/m.exec(text)?.[1] === '\r';
  const unix = converted ? text.replaceAll('\r\n', '\n') : text;
  let chapter: string | undefined;
  const cells: { id: string; base: string; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const line of unix.split('\n')) {
    const [, id, base] = cellMark.exec(line) ?? [];
    if (id !== undefined && base !== undefined) {
      open = [];
      cells.push({ id, base, lines: open });
    } else if (line === endMark) open = undefined;
    else if (open) open.push(line.replace(/^\/\/ \\(\\*---)/, '// $1'));
    else chapter ??= head.exec(line)?.[1];
  }
  if (chapter === undefined) return undefined;
  return { chapter, cells: cells.map(({ lines, ...cell }) => ({ ...cell, code: lines.join('\n') })) };
}
