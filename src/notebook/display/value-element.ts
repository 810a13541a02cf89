import { element, type PageElement, type PageNode } from './element.ts';
import type { Display } from './types.ts';

/**
 * How a value looks on the page. Every number carries its exact value in `data-exact`.
 *
 * @param key unique on the page; names the switch of a hand-drawn chart
 */
export function valueElement(display: Display, key: string): PageElement {
  if (display.type === 'chart') return chart(display, key);
  if (display.type === 'table') {
    // a wide table scrolls in its own box, which the keyboard must reach
    return element(
      'div',
      { class: 'value', tabindex: '0', role: 'group', 'aria-label': 'table' },
      table(display),
    );
  }
  if (display.type === 'text')
    return element('div', { class: 'value' }, element('pre', { class: 'text' }, display.text));
  if (display.type === 'note') return element('p', { class: 'note-shown' }, display.text);
  return element('div', { class: 'value' }, inlineValue(display), ...folded(display));
}

/** The browser's own disclosure, which needs no script, prints closed and is found by a search of the page. */
function folded(display: Display): PageElement[] {
  if (display.type !== 'list' || !display.folded) return [];
  const { text, count } = display.folded;
  const rest = display.hidden > 0 ? [`, … and ${grouped(display.hidden)} more that are not kept`] : [];
  return [
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, `and ${grouped(count)} more`),
      text,
      ...rest,
    ),
  ];
}

/** 9,900 */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A value inside a line of text. */
export function inlineValue(display: Display): PageNode {
  switch (display.type) {
    case 'number':
      return element('span', { class: 'number', 'data-exact': display.exact }, display.text);
    case 'text':
    case 'note':
      return element('span', { class: 'atom' }, display.text);
    case 'line':
      return element('span', { class: 'line' }, ...separated(display.parts.map(inlineValue), ' '));
    case 'atom':
      return element('span', { class: `atom atom-${display.kind}` }, display.text);
    case 'error':
      return element('span', { class: 'atom atom-error' }, `${display.name}: ${display.message}`);
    case 'list':
      return bracketed(
        display.kind === 'Array' ? '' : `${display.kind} `,
        '[',
        display.items.map(inlineValue),
        display.folded ? ', …' : hiddenText(display.hidden),
        ']',
      );
    case 'record':
      return bracketed(
        display.kind === '' ? '' : `${display.kind} `,
        '{ ',
        display.entries.map(([key, value]) => element('span', {}, `${key}: `, inlineValue(value))),
        hiddenText(display.hidden),
        ' }',
      );
    case 'table':
      return table(display);
    case 'chart':
      return element('span', { class: 'atom' }, `chart: ${display.label}`);
  }
}

function hiddenText(hidden: number): string {
  return hidden > 0 ? `, … and ${grouped(hidden)} more` : '';
}

function bracketed(kind: string, open: string, items: PageNode[], rest: string, close: string): PageElement {
  const hidden = rest === '' ? [] : [element('span', { class: 'hidden-count' }, rest)];
  const label = kind === '' ? [] : [element('span', { class: 'kind' }, kind)];
  return element('span', { class: 'array' }, ...label, open, ...separated(items, ', '), ...hidden, close);
}

function separated(items: PageNode[], by: string): PageNode[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [by, item]));
}

function table({ columns, rows, hidden }: Extract<Display, { type: 'table' }>): PageElement {
  const body = rows.map((row) =>
    element('tr', {}, ...row.map((cell) => element('td', {}, inlineValue(cell)))),
  );
  const rest = hidden > 0 ? [element('caption', {}, `… and ${grouped(hidden)} more rows`)] : [];
  const heads = columns?.map((column) => element('th', { scope: 'col' }, column)) ?? [];
  return element(
    'table',
    { class: columns ? 'records' : 'matrix' },
    ...rest,
    ...(columns ? [element('thead', {}, element('tr', {}, ...heads))] : []),
    element('tbody', {}, ...body),
  );
}

function chart({ svg, plain, label }: Extract<Display, { type: 'chart' }>, key: string): PageElement {
  if (plain === undefined) return element('figure', { class: 'chart', 'aria-label': label }, { markup: svg });
  const choice = (value: string, text: string, checked: boolean) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: `look-${key}`, value, ...(checked && { checked: '' }) }),
      ` ${text}`,
    );
  return element(
    'figure',
    { class: 'chart chart-switch', 'aria-label': label },
    element(
      'div',
      { class: 'chart-look', role: 'radiogroup', 'aria-label': 'look of the chart' },
      choice('hand-drawn', 'hand-drawn', true),
      choice('plain', 'plain', false),
    ),
    element('div', { class: 'chart-hand-drawn' }, { markup: svg }),
    element('div', { class: 'chart-plain' }, { markup: plain }),
  );
}
