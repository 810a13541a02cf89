import type { CellOutcome, CellPlace, Place, ShownFailure } from '../types.ts';
import { element, type PageElement, type PageNode } from './element.ts';
import { inlineValue, valueElement } from './value-element.ts';

/** What stands in a cell's output: what it showed, then why it ended early, if it did. */
export function outcomeElements(outcome: CellOutcome): PageElement[] {
  const shown = outcome.displays.map((display, index) => valueElement(display, `${outcome.id}-${index}`));
  switch (outcome.status) {
    case 'done':
      return shown;
    case 'failed':
      return [...shown, failure(outcome.failure, outcome)];
    case 'error':
      return [...shown, error(`${outcome.error.name}: ${outcome.error.message}`, outcome.error)];
    case 'waiting':
      return [
        ...shown,
        element(
          'p',
          { class: 'waiting' },
          'Waits for cell ',
          link(outcome.waitsFor),
          ', which has no result.',
        ),
      ];
    case 'stopped':
      return [...shown, element('p', { class: 'stopped' }, outcome.reason)];
  }
}

/** Where a cell threw, or the function of another cell that it called. */
interface Where {
  place?: Place;
  thrownIn?: CellPlace;
}

function link(id: string): PageElement {
  return element('a', { href: `#cell-${id}` }, id);
}

function error(message: string, where: Where): PageElement {
  const words = whereWords(where);
  return element(
    'div',
    { class: 'error' },
    element('p', { class: 'error-message' }, message),
    ...(words.length > 0 ? [element('p', { class: 'error-where' }, ...words)] : []),
  );
}

function whereWords({ place, thrownIn }: Where): PageNode[] {
  const here = place ? [placeText(place)] : [];
  if (!thrownIn) return here;
  const called = place ? ['; called here in ', ...here] : [];
  return [`${placeText(thrownIn.place)} of cell `, link(thrownIn.id), ...called];
}

function placeText({ line, column }: Place): string {
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}

function failure(failed: ShownFailure, where: Where): PageElement {
  const index = failed.index === undefined ? [] : [`index ${failed.index}`];
  const words = whereWords(where);
  const at = [...index, ...(index.length > 0 && words.length > 0 ? [', '] : []), ...words];
  const rows: [string, PageNode | undefined][] = [
    ['got', inlineValue(failed.got)],
    ['expected', inlineValue(failed.expected)],
    ['where', at.length > 0 ? element('span', {}, ...at) : undefined],
    ['difference', failed.difference],
    ['tolerance', failed.tolerance],
  ];
  const list = rows.flatMap(([term, value]) =>
    value === undefined ? [] : [element('div', {}, element('dt', {}, term), element('dd', {}, value))],
  );
  return element(
    'div',
    { class: 'failure-box' },
    element('p', { class: 'failure-message' }, failed.message),
    element('dl', { class: 'failure' }, ...list),
  );
}
