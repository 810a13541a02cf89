import { describe, expect, test } from 'vitest';
import { newBudget, toDisplay } from '../worker/to-display.ts';
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
    ['-746', undefined, '−746'],
    ['-0.00012', '1', '−0.0001'],
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
    [function hardmax() {}, 'function hardmax()'],
    [new RangeError('too far'), 'RangeError: too far'],
    ['plain text', 'plain text'],
    [[[[[[1]]]]], '[[[[…]]]]'],
  ])('%o reads %s', (value, text) => {
    expect(seen(value)).toBe(text);
  });

  test.each<[what: string, value: unknown, text: string]>([
    ['a function with its parameters', (score: number, rate = 1) => score * rate, 'function (no name)'],
    ['a class', class Box {}, 'class Box'],
    [
      'an instance with its fields',
      new (class Box {
        n = 1;
        #secret = 2;
        get m() {
          return this.#secret;
        }
      })(),
      'Box { n: 1 }',
    ],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['no date', new Date(NaN), 'Invalid Date'],
    ['a regular expression', /a+/gi, '/a+/gi'],
    ['bytes', new ArrayBuffer(8), 'ArrayBuffer (8 bytes)'],
    ['a promise inside a value', [Promise.resolve(1)], '[Promise]'],
    ['an iterator, which stays unused', [1].values(), 'Array Iterator'],
    ['what can’t be looked into', new WeakMap(), 'WeakMap'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{ a: 1 }'],
    ['empty places of an array', [1, , , 4], '[1, 2 empty, 4]'],
    ['billions of empty places', Object.assign([], { length: 4e9 }), '[4000000000 empty]'],
    [
      'NaN, -0, Infinity and the smallest number',
      [NaN, -0, -Infinity, 5e-324],
      '[NaN, -0, -Infinity, 5e-324]',
    ],
    [
      'big whole numbers',
      [2n ** 64n, new BigInt64Array([1n])],
      '[18446744073709551616n, BigInt64Array [1n]]',
    ],
    ['texts inside a value, with their quotes', ['a\n"b"'], '["a\\n\\"b\\""]'],
    ['rows of different lengths', [[1, 2], [3]], '[[1, 2], [3]]'],
    [
      'keys of a map that are no texts',
      new Map<unknown, number>([
        [[1, 2], 3],
        [{}, 4],
        [Symbol('s'), 5],
      ]),
      'Map { [1, 2]: 3, Object: 4, Symbol(s): 5 }',
    ],
    [
      'a getter, which is not run',
      {
        get a() {
          throw new Error('it ran');
        },
      },
      '{ a: (getter) }',
    ],
  ])('%s', (_what, value, text) => {
    expect(seen(value)).toBe(text);
  });

  test('a cycle is named by the way to what comes again', () => {
    const inner: Record<string, unknown> = { list: [] };
    const outer = { inner };
    inner['back'] = inner;
    (inner['list'] as unknown[]).push(outer);
    expect(seen(outer)).toBe('{ inner: { list: [(circular: the whole value)], back: (circular: .inner) } }');
    expect(seen([inner, inner])).not.toContain('circular: [0], back: (circular: [0]');
  });

  test('records with the same names are a table with heads', () => {
    const rows = [
      { item: 0, share: 0.5 },
      { item: 1, share: 0.25 },
    ];
    expect(toHtml(valueElement(toDisplay(rows), 'k'))).toContain(
      '<thead><tr><th scope="col">item</th><th scope="col">share</th></tr></thead>',
    );
    expect(seen([{ a: 1 }, { b: 1 }])).toBe('[{ a: 1 }, { b: 1 }]');
  });

  test('a long array shows a hundred numbers and folds ten thousand; the rest is counted', () => {
    const range = (length: number) => Array.from({ length }, (_, i) => i);
    expect(seen(range(100))).toMatch(/, 98, 99]$/);
    expect(seen(range(10_000))).toMatch(/ 98, 99, …]and 9,900 more100, 101, .*, 9998, 9999$/);
    expect(toHtml(valueElement(toDisplay(range(101)), 'k'))).toContain(
      '<details class="fold"><summary>and 1 more</summary>100</details>',
    );
    expect(seen(new Float64Array(1_000_000))).toMatch(/, 0, … and 989,900 more that are not kept$/);
    expect(seen(range(300).map(String))).toMatch(/"99", … and 200 more]$/);
    expect(seen([range(300)])).toMatch(/, 99, … and 200 more]]$/);
  });

  test('a long table and a long text are cut and counted', () => {
    expect(seen(Array.from({ length: 1060 }, () => [1, 2]))).toMatch(/^… and 1,010 more rows12/);
    expect(seen('x'.repeat(6000))).toMatch(/x… and 1000 more characters$/);
  });

  test('all that one cell shows is limited together', () => {
    const budget = newBudget();
    const tree = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => [1]));
    toDisplay(tree, undefined, budget);
    expect(toDisplay(1, undefined, budget)).toEqual({ type: 'atom', kind: 'object', text: '…' });
  });

  test('a value that refuses to be read is an output too', () => {
    const refuse = () => {
      throw new Error('no');
    };
    expect(seen(new Proxy({}, { ownKeys: refuse }))).toBe('unreadable: no');
    expect(seen([1, new Proxy([], { get: refuse, has: refuse })])).toBe('[1, unreadable: no]');
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

test('what one line of the console held stands in one line', () => {
  const line = { type: 'line' as const, parts: ['x =', 3, [4]].map((part) => toDisplay(part)) };
  expect(textOf(valueElement(line, 'k'))).toBe('x = 3 [4]');
  expect(exactNumbers([line])).toEqual(['3', '4']);
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

describe('a cell that ended badly', () => {
  test('names the cell whose function failed, with a link, and the place of the call', () => {
    const [box] = outcomeElements({
      id: 'a',
      status: 'error',
      displays: [],
      error: {
        name: 'TypeError',
        message: 'no',
        place: { line: 3, column: 1 },
        thrownIn: { id: 'b', place: { line: 2, column: 5 } },
      },
    });
    expect(textOf(box!)).toBe('TypeError: noline 2, column 5 of cell b; called here in line 3, column 1');
    expect(toHtml(box!)).toContain('<a href="#cell-b">b</a>');
  });

  test('says which cell it waits for, with a link', () => {
    const [box] = outcomeElements({ id: 'a', status: 'waiting', displays: [], waitsFor: 'b' });
    expect(toHtml(box!)).toContain('Waits for cell <a href="#cell-b">b</a>, which has no result.');
  });

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
