import type { Display } from '../display/types.ts';
import { numberText } from '../display/number-text.ts';

/** How much of a value is shown; the rest is counted, so that ten million numbers cost no more than a hundred. */
const most = { items: 100, rows: 50, depth: 4, text: 5000 };

/** Charts come from the plots library, which may be absent. */
export interface ChartReader {
  isChart: (value: unknown) => boolean;
  chartMarkup: (value: unknown) => { svg: string; plain?: string; label: string };
}

/** Any value as plain data. Getters and proxies of the value may run, and may throw: the throw is shown in their place. */
export function toDisplay(value: unknown, charts?: ChartReader, depth = 0): Display {
  try {
    return display(value, charts, depth);
  } catch (error) {
    return { type: 'error', name: 'unreadable', message: error instanceof Error ? error.message : '' };
  }
}

function display(value: unknown, charts: ChartReader | undefined, depth: number): Display {
  if (typeof value === 'number') return { type: 'number', text: numberText(value), exact: exactText(value) };
  if (typeof value === 'string')
    return depth === 0 ? { type: 'text', text: cut(value) } : atom('string', JSON.stringify(cut(value)));
  if (typeof value === 'bigint') return atom('bigint', `${value}n`);
  if (typeof value === 'function') return atom('function', `function ${value.name || '(no name)'}`);
  if (typeof value !== 'object' || value === null)
    return atom(value === null ? 'null' : typeof value, String(value));
  if (charts?.isChart(value)) return { type: 'chart', ...charts.chartMarkup(value) };
  if (value instanceof Error) return { type: 'error', name: value.name, message: cut(value.message) };
  if (depth >= most.depth) return atom('object', '…');
  const items = itemsOf(value);
  const next = (item: unknown) => toDisplay(item, charts, depth + 1);
  if (items && depth === 0 && isTable(items)) return table(items, next);
  if (items) return list(kindOf(value), items, next);
  return record(value, next);
}

function atom(kind: string, text: string): Display {
  return { type: 'atom', kind, text };
}

function cut(text: string): string {
  return text.length > most.text ? `${text.slice(0, most.text)}… (${text.length} characters)` : text;
}

/** Text that gives back the same double. */
export function exactText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function kindOf(value: object): string {
  return value.constructor?.name ?? '';
}

function itemsOf(value: object): ArrayLike<unknown> | undefined {
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) {
    return value as ArrayLike<unknown>;
  }
  if (value instanceof Set) return [...value];
  return undefined;
}

function isRow(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** Two or more rows of the same length, each of plain values. */
function isTable(items: ArrayLike<unknown>): items is ArrayLike<ArrayLike<unknown>> {
  const first = items[0];
  if (items.length < 1 || !isRow(first) || first.length < 1 || first.length > most.items) return false;
  return take(items, most.rows).every(
    (row) =>
      isRow(row) &&
      row.length === first.length &&
      take(row, row.length).every((cell) => typeof cell !== 'object'),
  );
}

function take<T>(items: ArrayLike<T>, count: number): T[] {
  return Array.from({ length: Math.min(items.length, count) }, (_, index) => items[index] as T);
}

function table(rows: ArrayLike<ArrayLike<unknown>>, next: (item: unknown) => Display): Display {
  const cell = (item: unknown): Display =>
    typeof item === 'string' ? { type: 'text', text: cut(item) } : next(item);
  const shown = take(rows, most.rows).map((row) => take(row, row.length).map(cell));
  return { type: 'table', rows: shown, hidden: rows.length - shown.length };
}

function list(kind: string, items: ArrayLike<unknown>, next: (item: unknown) => Display): Display {
  const shown = take(items, most.items).map(next);
  return { type: 'list', kind, items: shown, hidden: items.length - shown.length };
}

function record(value: object, next: (item: unknown) => Display): Display {
  const all: [string, unknown][] =
    value instanceof Map ? [...value].map(([key, item]) => [String(key), item]) : Object.entries(value);
  const kind = kindOf(value);
  return {
    type: 'record',
    kind: kind === 'Object' ? '' : kind,
    entries: all.slice(0, most.items).map(([key, item]) => [cut(key), next(item)]),
    hidden: Math.max(0, all.length - most.items),
  };
}
