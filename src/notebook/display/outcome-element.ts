import type { CellOutcome, Place, ShownFailure } from '../types.ts';
import { element, type PageElement, type PageNode } from './element.ts';
import { inlineValue, valueElement } from './value-element.ts';

/** What stands in a cell's output: what it showed, then why it ended early, if it did. */
export function outcomeElements(outcome: CellOutcome): PageElement[] {
  const shown = outcome.displays.map((display, index) => valueElement(display, `${outcome.id}-${index}`));
  switch (outcome.status) {
    case 'done':
      return shown;
    case 'failed':
      return [...shown, failure(outcome.failure, outcome.place)];
    case 'error':
      return [...shown, error(`${outcome.error.name}: ${outcome.error.message}`, outcome.error.place)];
    case 'waiting':
      return [
        ...shown,
        element('p', { class: 'waiting' }, `Waits for cell ${outcome.waitsFor}, which has no result.`),
      ];
    case 'stopped':
      return [...shown, element('p', { class: 'stopped' }, outcome.reason)];
  }
}

function error(message: string, place: Place | undefined): PageElement {
  return element(
    'div',
    { class: 'error' },
    element('p', { class: 'error-message' }, message),
    ...where(place),
  );
}

function where(place: Place | undefined): PageElement[] {
  return place ? [element('p', { class: 'error-where' }, placeText(place))] : [];
}

function placeText({ line, column }: Place): string {
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}

function failure(failed: ShownFailure, place: Place | undefined): PageElement {
  const at = [failed.index === undefined ? '' : `index ${failed.index}`, place ? placeText(place) : ''];
  const rows: [string, PageNode | undefined][] = [
    ['got', inlineValue(failed.got)],
    ['expected', inlineValue(failed.expected)],
    ['where', at.filter(Boolean).join(', ') || undefined],
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
