import { element, type PageElement, type PageNode } from '../../src/notebook/display/element.ts';
import type { Display } from '../../src/notebook/display/types.ts';
import { inlineValue, valueElement } from '../../src/notebook/display/value-element.ts';
import type { Finding } from '../../src/exercises/types.ts';

/** Longest list that is drawn. */
const most = 12;

/** What a step that failed found: a sentence, what was given, got and expected, and shares as bars beside each other. */
export function findingElements({ sentence, given, got, expected, shares }: Finding): PageElement[] {
  const alike = got && expected && withoutExact(got) === withoutExact(expected);
  const rows = (
    [
      ['given', given],
      ['got', alike ? exactly(got) : got],
      ['expected', alike ? exactly(expected) : expected],
    ] as const
  ).flatMap(([term, display]) =>
    display ? [element('div', {}, element('dt', {}, term), element('dd', {}, shown(display)))] : [],
  );
  return [
    element('p', { class: 'finding-sentence' }, sentence),
    ...(rows.length > 0 ? [element('dl', { class: 'failure' }, ...rows)] : []),
    ...(shares && drawable(shares.got, shares.expected) ? [bars(shares.got, shares.expected)] : []),
  ];
}

/** Eight digits do not tell two numbers apart that differ in the twelfth. */
function exactly(display: Display): Display {
  if (display.type === 'number') return { ...display, text: display.exact };
  if (display.type === 'list') return { ...display, items: display.items.map(exactly) };
  if (display.type === 'record')
    return { ...display, entries: display.entries.map(([key, value]) => [key, exactly(value)]) };
  return display;
}

/** What a reader sees of it. */
function withoutExact(display: Display): string {
  return JSON.stringify(display, (key, value: unknown) => (key === 'exact' ? undefined : value));
}

function shown(display: Display): PageNode {
  return display.type === 'table' ? valueElement(display, 'finding') : inlineValue(display);
}

function drawable(got: readonly number[], expected: readonly number[]): boolean {
  return got.length > 0 && got.length === expected.length && got.length <= most;
}

/** The numbers stand above in words, so the picture is for the eye alone. */
function bars(got: readonly number[], expected: readonly number[]): PageElement {
  const rows = got.map((value, item) =>
    element(
      'li',
      {},
      element('span', { class: 'pair-item' }, String(item)),
      bar('got', value),
      bar('expected', expected[item] ?? NaN),
    ),
  );
  return element(
    'div',
    { class: 'share-pairs', 'aria-hidden': 'true' },
    element(
      'p',
      { class: 'pair-key' },
      element('span', { class: 'pair-got' }, 'got'),
      element('span', { class: 'pair-expected' }, 'expected'),
      element('span', {}, 'from 0 to 1'),
    ),
    element('ol', {}, ...rows),
  );
}

/** A bar from 0 to 1; what lies outside fills its row or leaves it empty. */
function bar(kind: 'got' | 'expected', value: number): PageElement {
  const part = Number.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
  return element('span', { class: `pair-${kind}`, style: `--part: ${part}` });
}
