import { element, type PageElement } from '../../src/notebook/display/element.ts';
import type { Counterexample } from '../../src/zoo/law.ts';

/** Longest list that is drawn item by item. */
const most = 8;

/** An input that broke a law: in a sentence, as numbers, and as bars of what came and what belongs there. */
export function findingElements({ message, input, got, expected }: Counterexample): PageElement[] {
  const { scores, ...others } = input;
  const extra = Object.entries(others).map(([name, value]) => `, ${name} ${String(value)}`);
  const drawn = got.length > 0 && got.length <= most;
  return [
    element('p', { class: 'yours-message' }, `${capital(message)}.`),
    element('p', { class: 'yours-input' }, `Scores: ${list(scores)}${extra.join('')}`),
    ...(drawn ? [table(scores, got, expected)] : []),
  ];
}

/** @example list([1, NaN]) // → '[1, NaN]' */
export function list(values: readonly number[]): string {
  const shown = values.slice(0, most).map(String).join(', ');
  return `[${shown}${values.length > most ? `, … ${values.length.toLocaleString('en')} in all` : ''}]`;
}

function table(scores: readonly number[], got: readonly number[], expected: readonly number[]): PageElement {
  const own = scores.length === got.length;
  const both = expected.length === got.length;
  const heads = ['item', ...(own ? ['score'] : []), 'got', ...(both ? ['expected'] : [])];
  const rows = got.map((value, i) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(i)),
      ...(own ? [element('td', { class: 'yours-score' }, short(scores[i] ?? NaN))] : []),
      cell('got', value),
      ...(both ? [cell('expected', expected[i] ?? NaN)] : []),
    ),
  );
  return element(
    'div',
    { class: 'yours-bars' },
    element(
      'table',
      { class: 'yours-table' },
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows),
    ),
  );
}

/** A bar from 0 to 1; what lies outside fills the cell or leaves it empty, and the number says the rest. */
function cell(kind: 'got' | 'expected', value: number): PageElement {
  const part = Math.min(1, Math.max(0, Number.isNaN(value) ? 0 : value));
  return element(
    'td',
    { class: `yours-${kind}` },
    element('span', { class: 'yours-bar', style: `--part: ${part}`, 'aria-hidden': 'true' }),
    element('span', { 'data-exact': Object.is(value, -0) ? '-0' : String(value) }, short(value)),
  );
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
