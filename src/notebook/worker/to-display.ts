import type { Display } from '../display/types.ts';
import { numberText } from '../display/number-text.ts';
import { atomOf, cut } from './atoms.ts';
import { emptyFrom, entriesOf, isArrayLike, itemsOf, kindOf, recordRows, take } from './parts-of.ts';

/** How much of a value is shown; the rest is counted, so that ten million numbers cost no more than a hundred. */
const most = { items: 100, rows: 50, columns: 12, depth: 4, folded: 10_000 };

/** How many values one cell may show in all. */
interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: 20_000 };
}

/** Charts come from the plots library, which may be absent. */
export interface ChartReader {
  isChart: (value: unknown) => boolean;
  chartMarkup: (value: unknown) => { svg: string; plain?: string; label: string };
}

/** An object that is being shown, and the way that leads to it. */
type Way = { value: object; step: string }[];

/** Any value as plain data. A proxy may run code of the cell, and may throw: the throw is shown in its place. */
export function toDisplay(value: unknown, charts?: ChartReader, budget: Budget = newBudget()): Display {
  return new Reader(charts, budget).read(value, []);
}

class Reader {
  readonly #charts: ChartReader | undefined;
  readonly #budget: Budget;

  constructor(charts: ChartReader | undefined, budget: Budget) {
    this.#charts = charts;
    this.#budget = budget;
  }

  read(value: unknown, way: Way, step = ''): Display {
    try {
      this.#budget.left -= 1;
      if (this.#budget.left < 0) return { type: 'atom', kind: 'object', text: '…' };
      return this.#display(value, way, step);
    } catch (error) {
      return {
        type: 'error',
        name: 'unreadable',
        message: error instanceof Error ? String(error.message) : '',
      };
    }
  }

  #display(value: unknown, way: Way, step: string): Display {
    if (typeof value === 'number')
      return { type: 'number', text: numberText(value), exact: exactText(value) };
    if (typeof value === 'string' && way.length === 0) return { type: 'text', text: cut(value) };
    const atom = atomOf(value);
    if (atom) return { type: 'atom', ...atom };
    const object = value as object;
    if (this.#charts?.isChart(object)) return { type: 'chart', ...this.#charts.chartMarkup(object) };
    if (object instanceof Error)
      return { type: 'error', name: cut(String(object.name)), message: cut(String(object.message)) };
    const seen = way.findIndex((above) => above.value === object);
    if (seen >= 0) return { type: 'atom', kind: 'circular', text: `(circular: ${pathText(way, seen)})` };
    if (way.length >= most.depth) return { type: 'atom', kind: 'object', text: '…' };
    const next = [...way, { value: object, step }];
    const items = itemsOf(object);
    if (items) return (way.length === 0 && this.#table(items)) || this.#list(object, items, next);
    return this.#record(object, next);
  }

  #list(value: object, items: ArrayLike<unknown>, way: Way): Display {
    const shown: Display[] = [];
    let index = 0;
    while (index < items.length && shown.length < most.items) {
      const empty = emptyFrom(items, index);
      if (empty > 0) shown.push({ type: 'atom', kind: 'empty', text: `${empty} empty` });
      else shown.push(this.read(items[index], way, `[${index}]`));
      index += Math.max(1, empty);
    }
    const left = items.length - index;
    const folded = way.length === 1 && left > 0 ? this.#folded(items, index) : undefined;
    return {
      type: 'list',
      kind: kindOf(value),
      items: shown,
      ...(folded && { folded }),
      hidden: left - (folded?.count ?? 0),
    };
  }

  /** The numbers behind those that are shown, as long as they are numbers. */
  #folded(items: ArrayLike<unknown>, from: number): { text: string; count: number } | undefined {
    const texts: string[] = [];
    const end = Math.min(items.length, from + most.folded, from + Math.max(0, this.#budget.left));
    for (let index = from; index < end && typeof items[index] === 'number'; index += 1)
      texts.push(numberText(items[index] as number));
    this.#budget.left -= texts.length;
    return texts.length > 0 ? { text: texts.join(', '), count: texts.length } : undefined;
  }

  /** One or more rows of the same length, or of the same names, each of plain values. */
  #table(items: ArrayLike<unknown>): Display | undefined {
    if (items.length < 1) return undefined;
    const all = take(items, most.rows);
    const records = recordRows(all, most.columns);
    const rows = records?.rows ?? all;
    const width = isArrayLike(rows[0]) ? rows[0].length : 0;
    const plain = rows.every(
      (row) =>
        isArrayLike(row) &&
        row.length === width &&
        take(row, width).every((cell) => typeof cell !== 'object'),
    );
    if (!plain || width < 1 || width > most.items) return undefined;
    return {
      type: 'table',
      ...(records && { columns: records.columns.map(cut) }),
      rows: (rows as ArrayLike<unknown>[]).map((row) => take(row, width).map((cell) => this.#cell(cell))),
      hidden: items.length - all.length,
    };
  }

  #cell(value: unknown): Display {
    return this.read(value, typeof value === 'string' ? [] : [{ value: {}, step: '' }]);
  }

  #record(value: object, way: Way): Display {
    const entries = entriesOf(value, most.items);
    const kind = kindOf(value);
    return {
      type: 'record',
      kind: kind === 'Object' ? '' : kind,
      entries: entries.shown.map(({ key, get }) => [
        cut(key),
        get ? this.read(get(), way, `.${key}`) : { type: 'atom', kind: 'getter', text: '(getter)' },
      ]),
      hidden: entries.count - entries.shown.length,
    };
  }
}

/** `the whole value`, or the way to the part that comes again. */
function pathText(way: Way, seen: number): string {
  const steps = way.slice(1, seen + 1).map(({ step }) => step);
  return steps.length === 0 ? 'the whole value' : steps.join('');
}

/** Text that gives back the same double. */
export function exactText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
