import { orderCells, type Order } from '../../src/notebook/order.ts';
import type { ChapterModel, ModelCell } from '../../src/notebook/page/model.ts';
import type { CellOutcome, CompiledCell } from '../../src/notebook/types.ts';
import type { CellView } from './cell-view.ts';

/** Which text each cell of the page has now, compiled: the author's from the build, the reader's when it is run. */
export class ChapterText {
  readonly #model: ChapterModel;
  readonly #views: ReadonlyMap<string, CellView>;
  /** cells that the reader changed; one whose text can't be read has an outcome instead of a program */
  readonly #changed = new Map<string, { code: string; result: CompiledCell | CellOutcome }>();

  constructor(model: ChapterModel, views: ReadonlyMap<string, CellView>) {
    this.#model = model;
    this.#views = views;
  }

  /** The cells as they stand now, in an order in which they can run. */
  async order(): Promise<Order> {
    await this.#compileChanges();
    const cells = this.#model.cells.flatMap((cell) => this.#current(cell) ?? []);
    const unread = this.#model.cells.filter((cell) => this.#current(cell) === undefined);
    const known = new Set([...this.#model.known, ...unread.flatMap(({ outputs }) => outputs)]);
    const order = orderCells(cells, known);
    return { ...order, needs: withUnread(order.needs, cells, unread) };
  }

  /** The text from which the last order has a cell; what is typed while the parsers load is in it. */
  compiled({ id, original }: CellView): string {
    return this.#changed.get(id)?.code ?? original;
  }

  /** What the page knows without running anything: cells that can't be read, and cells whose names don't fit. */
  unrunnable(order: Order): CellOutcome[] {
    const unread = [...this.#changed.values()].flatMap(({ result }) => ('status' in result ? [result] : []));
    const misnamed = order.problems.map(({ id, ...error }): CellOutcome => {
      return { id, status: 'error', displays: [], error: { name: 'NameError', ...error } };
    });
    return [...unread, ...misnamed];
  }

  #current(cell: ModelCell): CompiledCell | undefined {
    const changed = this.#changed.get(cell.id);
    if (!changed) return cell;
    return 'status' in changed.result ? undefined : changed.result;
  }

  /** The parsers are loaded when the first changed cell is run. */
  async #compileChanges(): Promise<void> {
    for (const { id, kind } of this.#model.cells) {
      const view = this.#views.get(id);
      if (!view?.edited) this.#changed.delete(id);
      else if (this.#changed.get(id)?.code !== view.text) {
        const { compileOutcome } = await import('../../src/notebook/compile/compile-outcome.ts');
        this.#changed.set(id, { code: view.text, result: compileOutcome(id, kind, view.text) });
      }
    }
  }
}

/** Cells that use a name of an unread cell wait for it. */
function withUnread(
  needs: Order['needs'],
  cells: readonly CompiledCell[],
  unread: readonly ModelCell[],
): Order['needs'] {
  const all = new Map(needs);
  for (const { id, inputs } of cells) {
    const waits = unread
      .filter(({ outputs }) => outputs.some((name) => inputs.includes(name)))
      .map((cell) => cell.id);
    if (waits.length > 0) all.set(id, [...(all.get(id) ?? []), ...waits]);
  }
  for (const { id } of unread) all.set(id, []);
  return all;
}
