import { mdxToMdast } from 'satteri';
import type { CellSource } from '../types.ts';
import { readFence } from './fence.ts';

interface Node {
  type: string;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  position?: { start: { line: number } };
  children?: Node[];
}

/**
 * The cells of a chapter, in the order of its text.
 *
 * @param mdx  the whole file
 * @param file named in errors
 */
export function cellsOf(mdx: string, file: string): CellSource[] {
  const cells: CellSource[] = [];
  for (const node of fences(mdxToMdast(mdx, { features: { math: true, frontmatter: true } }) as Node)) {
    const line = node.position?.start.line ?? 0;
    try {
      const cell = readFence(node.meta ?? '', node.value ?? '', line + 1);
      if (cell) cells.push(cell);
    } catch (error) {
      throw new Error(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  refuseTwins(cells, file);
  return cells;
}

function fences(node: Node): Node[] {
  if (node.type === 'code' && node.lang === 'ts') return [node];
  return (node.children ?? []).flatMap(fences);
}

function refuseTwins(cells: CellSource[], file: string): void {
  const seen = new Map<string, CellSource>();
  for (const cell of cells) {
    const twin = seen.get(cell.id);
    if (twin)
      throw new Error(
        `${file}:${cell.line}: the id ${cell.id} is taken by the cell at line ${twin.line}; choose another`,
      );
    seen.set(cell.id, cell);
  }
  const recording = cells.filter(({ recorded }) => recorded !== undefined);
  if (recording[1])
    throw new Error(
      `${file}:${recording[1].line}: a chapter has one file of recorded outputs, named by cell ${recording[0]?.id} already`,
    );
  const seeded = cells.filter(({ seed }) => seed !== undefined);
  if (seeded[1])
    throw new Error(
      `${file}:${seeded[1].line}: a chapter has one seed, and cell ${seeded[0]?.id} has it already`,
    );
}
