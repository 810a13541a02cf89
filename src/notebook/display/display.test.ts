import { describe, expect, test } from 'vitest';
import { toDisplay } from '../worker/to-display.ts';
import type { PageNode } from './element.ts';
import { exactNumbers } from './exact-numbers.ts';
import { numberText } from './number-text.ts';
import { outcomeElements } from './outcome-element.ts';
import { roundedText } from './rounded-text.ts';
import { toHtml } from './to-html.ts';
import { valueElement } from './value-element.ts';

/** What a reader sees of a value. */
function seen(value: unknown): string {
  return textOf(valueElement(toDisplay(value), 'key'));
}

function textOf(node: PageNode): string {
  if (typeof node === 'string') return node;
  return 'markup' in node ? '' : node.children.map(textOf).join('');
}

describe('numberText', () => {
  test.each([
    [1.764052345967664, '1.7640523'],
    [0.1, '0.1'],
    [2, '2'],
    [-0, '-0'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [0.9999999999999998, '0.9999999999999998'],
    [1 / 3, '0.33333333'],
    [0.30000000000000004, '0.30000000000000004'],
    [1.2345678912e-300, '1.2345679e-300'],
    [5e-324, '5e-324'],
    [1e21, '1e21'],
    [2.0000000001, '2.0000000001'],
  ])('%s is shown as %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('roundedText', () => {
  test.each([
    ['0.29293560324051447', '3', '0.293'],
    ['1.216780750623423e-308', '2', '1.2 × 10⁻³⁰⁸'],
    ['0.5', undefined, '0.5'],
    ['NaN', '3', 'NaN'],
  ])('%s with %s digits is quoted as %s', (exact, digits, text) => {
    expect(roundedText(exact, digits)).toBe(text);
  });
});

describe('a displayed value', () => {
  test.each<[unknown, string]>([
    [[1, [2, 3]], '[1, [2, 3]]'],
    [new Float64Array([0.5]), 'Float64Array [0.5]'],
    [
      [
        ['a', 2],
        ['b', 4],
      ],
      'a2b4',
    ],
    [new Map([['a', 1]]), 'Map { a: 1 }'],
    [new Set(['x']), 'Set ["x"]'],
    [{ a: undefined, b: null, c: true }, '{ a: undefined, b: null, c: true }'],
    [10n, '10n'],
    [Symbol('s'), 'Symbol(s)'],
    [function hardmax() {}, 'function hardmax'],
    [new RangeError('too far'), 'RangeError: too far'],
    ['plain text', 'plain text'],
    [[[[[[1]]]]], '[[[[…]]]]'],
  ])('%o reads %s', (value, text) => {
    expect(seen(value)).toBe(text);
  });

  test('a long array is cut and counted', () => {
    expect(seen(Array.from({ length: 10_000 }, (_, i) => i))).toMatch(/, 99, … and 9900 more\]$/);
  });

  test('a value that refuses to be read is an output too', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(seen(trap)).toBe('unreadable: no');
    expect(
      seen({
        get a() {
          throw new Error('no');
        },
      }),
    ).toBe('unreadable: no');
  });

  test('numbers carry their exact double', () => {
    expect(toHtml(valueElement(toDisplay(1 / 3), 'k'))).toContain('data-exact="0.3333333333333333"');
  });

  test('text of a cell is never markup', () => {
    const hostile = '<img src=x onerror=alert(1)>&"';
    expect(toHtml(valueElement(toDisplay(hostile), 'k'))).toContain(
      '&lt;img src=x onerror=alert(1)&gt;&amp;&quot;',
    );
    expect(toHtml(valueElement(toDisplay({ [hostile]: hostile }), 'k'))).not.toContain('<img');
    const error = outcomeElements({
      id: 'a',
      status: 'error',
      displays: [],
      error: { name: hostile, message: hostile },
    });
    expect(error.map(toHtml).join('')).not.toContain('<img');
  });
});

describe('exactNumbers', () => {
  test('finds the numbers in lists, tables and records, in order', () => {
    const displays = [
      1 / 3,
      [2, [3]],
      [
        [4, 'x'],
        [5, 6],
      ],
      { a: 7, b: { c: -0 } },
      'none',
    ].map((v) => toDisplay(v));
    expect(exactNumbers(displays)).toEqual(['0.3333333333333333', '2', '3', '4', '5', '6', '7', '-0']);
  });
});

describe('a failed check', () => {
  test('shows message, got, expected, where, difference and tolerance', () => {
    const [box] = outcomeElements({
      id: 'a',
      status: 'failed',
      displays: [],
      place: { line: 2 },
      failure: {
        message: 'no',
        got: toDisplay(1),
        expected: toDisplay(2),
        index: '3',
        difference: '1',
        tolerance: '0.1',
      },
    });
    expect(textOf(box!)).toBe('nogot1expected2whereindex 3, line 2difference1tolerance0.1');
  });
});
