import type { Comparison } from './compare-shares.ts';
import { reasonSentences } from './comparison-words.ts';
import { splitDigits } from './split-digits.ts';

/** The table of both results, and under it why they differ. */
export function comparisonView(comparison: Comparison): HTMLElement {
  const view = element('div', { class: 'comparison' }, [comparisonTable(comparison)]);
  for (const sentence of reasonSentences(comparison)) view.append(element('p', {}, [sentence]));
  return view;
}

function comparisonTable({ rows }: Comparison): HTMLElement {
  const names = ['item', 'TensorFlow.js', 'this page', 'difference'];
  const head = element(
    'tr',
    {},
    names.map((name) => element('th', { scope: 'col' }, [name])),
  );
  const body = rows.map(({ there, here, difference }, item) => {
    const digits = splitDigits(there, here);
    return element('tr', {}, [
      element('th', { scope: 'row' }, [String(item)]),
      element('td', {}, [digits.same, parting(digits.there)]),
      element('td', {}, [digits.same, parting(digits.here)]),
      element('td', {}, [differenceText(difference)]),
    ]);
  });
  return element('table', { class: 'comparison-table' }, [
    element('caption', {}, ['Where the digits part, they are underlined.']),
    element('thead', {}, [head]),
    element('tbody', {}, body),
  ]);
}

function parting(digits: string): Node | string {
  return digits === '' ? '' : element('span', { class: 'parting' }, [digits]);
}

function differenceText(difference: number): string {
  if (difference === 0 || Number.isNaN(difference)) return String(difference);
  return difference.toExponential(1).replace(/^-/, '−');
}

function element(name: string, attributes: Record<string, string>, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
