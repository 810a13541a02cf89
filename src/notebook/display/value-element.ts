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
  return element('div', { class: 'value' }, inlineValue(display));
}

/** A value inside a line of text. */
export function inlineValue(display: Display): PageNode {
  switch (display.type) {
    case 'number':
      return element('span', { class: 'number', 'data-exact': display.exact }, display.text);
    case 'text':
      return element('span', { class: 'atom' }, display.text);
    case 'atom':
      return element('span', { class: `atom atom-${display.kind}` }, display.text);
    case 'error':
      return element('span', { class: 'atom atom-error' }, `${display.name}: ${display.message}`);
    case 'list':
      return bracketed(
        display.kind === 'Array' ? '' : `${display.kind} `,
        '[',
        display.items.map(inlineValue),
        display.hidden,
        ']',
      );
    case 'record':
      return bracketed(
        display.kind === '' ? '' : `${display.kind} `,
        '{ ',
        display.entries.map(([key, value]) => element('span', {}, `${key}: `, inlineValue(value))),
        display.hidden,
        ' }',
      );
    case 'table':
      return table(display);
    case 'chart':
      return element('span', { class: 'atom' }, `chart: ${display.label}`);
  }
}

function bracketed(
  kind: string,
  open: string,
  items: PageNode[],
  hidden: number,
  close: string,
): PageElement {
  const parts = items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
  const rest = hidden > 0 ? [element('span', { class: 'hidden-count' }, `, … and ${hidden} more`)] : [];
  const label = kind === '' ? [] : [element('span', { class: 'kind' }, kind)];
  return element('span', { class: 'array' }, ...label, open, ...parts, ...rest, close);
}

function table({ rows, hidden }: Extract<Display, { type: 'table' }>): PageElement {
  const body = rows.map((row) =>
    element('tr', {}, ...row.map((cell) => element('td', {}, inlineValue(cell)))),
  );
  const rest = hidden > 0 ? [element('caption', {}, `… and ${hidden} more rows`)] : [];
  return element('table', { class: 'matrix' }, ...rest, element('tbody', {}, ...body));
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
