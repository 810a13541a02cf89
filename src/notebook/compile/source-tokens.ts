import { getFormattedTokens, type Options } from 'sucrase';

/** A token of the reader's TypeScript. */
export interface SourceToken {
  text: string;
  /** offset in the text */
  at: number;
  /** the parser's name for its kind: `enum` and `private` only where they mean that */
  label: string;
  /** it belongs to a type, or to a statement that declares only types */
  isType: boolean;
}

export const typescript: Options = {
  transforms: ['typescript'],
  disableESTransforms: true,
  keepUnusedImports: true,
};

/** Reads the table that sucrase prints of its tokens; all its rows are of one length, whatever the tokens hold. */
export function sourceTokens(code: string): SourceToken[] {
  const table = getFormattedTokens(code, typescript);
  const head = /^.*/.exec(table)?.[0] ?? '';
  const [label, raw, isType] = ['Label', 'Raw', 'isType'].map((title) => head.indexOf(title)) as [
    number,
    number,
    number,
  ];
  const lines = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const tokens: SourceToken[] = [];
  for (let row = head.length + 1; row < table.length; row += head.length + 1) {
    const cells = table.slice(row, row + head.length);
    const [, line, column, endLine, endColumn] = (/^(\d+):(\d+)-(\d+):(\d+)/.exec(cells) ?? []).map(Number);
    const offset = (of = 1, at = 1) => (lines[of - 1] ?? 0) + at - 1;
    const at = offset(line, column);
    tokens.push({
      at,
      text: code.slice(at, offset(endLine, endColumn)),
      label: cells.slice(label, raw).trim(),
      isType: cells.startsWith('isType', isType),
    });
  }
  return tokens;
}
