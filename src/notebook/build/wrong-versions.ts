import { compileCell } from '../compile/compile-cell.ts';
import type { WrongVersions } from '../page/wrong-version.ts';
import { withMutant } from '../with-mutant.ts';
import type { BuiltChapter } from './chapter.ts';
import type { EvaluatedCell } from './evaluate-chapter.ts';

/** Every mutant that a chapter's checks name, as its page puts it there. */
export function wrongVersionsOf({ cells, seenRed }: Pick<BuiltChapter, 'cells' | 'seenRed'>): WrongVersions {
  const sources = cells.map(({ source }) => source);
  return Object.fromEntries(
    seenRed.map(({ mutant }) => {
      const { name, kind, what, code } = mutant;
      const texts = withMutant(sources, { ...mutant, code: withoutComment(code) });
      const shown = cells.flatMap((cell): [string, string][] => {
        const text = texts.get(cell.source.id);
        return text === undefined ? [] : [[cell.source.id, withResult(text, cell)]];
      });
      return [name, { kind, what, cells: Object.fromEntries(shown) }];
    }),
  );
}

/** What the comment says stands on the page already. */
function withoutComment(code: string): string {
  return code.replace(/^\/\*\*[\s\S]*?\*\/\n/, '').trimEnd();
}

/** A mutant shows what the cell shows whose place it takes. */
function withResult(text: string, { source, compiled }: EvaluatedCell): string {
  const { result } = compiled;
  if (result?.column !== 1 || compileCell(source.id, source.kind, text).result) return text;
  return [text, ...source.code.split('\n').slice(result.line - 1)].join('\n');
}
