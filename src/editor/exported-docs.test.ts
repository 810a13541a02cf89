import { expect, test } from 'vitest';
import { exportedDocs } from './exported-docs.ts';

const docsOf = (code: string) => exportedDocs(code)[0];

test('a function has its parameters by name, marked where they may be left out, and its first sentence', () => {
  const code = `/**
 * Draws \`n\` numbers: the same
 * for the same seed. A second sentence.
 *
 *     formula
 *
 * @param n how many
 */
export function draw<T>(n: Map<string, number>, seed = f(0, 1), { a, b: c = 2 }: Options = {}, last?: T): T[] {
  function inner(unseen: number) {}
}`;
  expect(docsOf(code)).toEqual({
    name: 'draw',
    detail: '(n, seed?, { a, b }?, last?)',
    sentence: 'Draws n numbers: the same for the same seed.',
  });
});

test('a sentence ends where a full stop ends it, not inside a name', () => {
  expect(
    docsOf('/** Demands that a is b: `numpy.testing.assert_equal`. */\nexport function f() {}')?.sentence,
  ).toBe('Demands that a is b: numpy.testing.assert_equal.');
});

test('a class has the parameters of its constructor', () => {
  const code =
    '/** A stream. */\nexport class Stream {\n  push(x: number) {}\n  constructor(start: number) {}\n}';
  expect(docsOf(code)).toEqual({ name: 'Stream', detail: '(start)', sentence: 'A stream.' });
  expect(docsOf('/** A stream. */\nexport class Stream {}')?.detail).toBe('()');
});

test('a value has no parameters', () => {
  expect(docsOf('/** The number. */\nexport const pi = (3, 14);')).toEqual({
    name: 'pi',
    sentence: 'The number.',
  });
});

test.each([
  ['no comment', 'export function f() {}'],
  ['a comment that is no docstring', '/* A note. */\nexport function f() {}'],
  ['a docstring without a sentence', '/** @param x a number. */\nexport function f(x: number) {}'],
  [
    'a docstring whose first paragraph is no sentence',
    '/**\n * Softmax\n *\n * It sums to 1.\n */\nexport function f() {}',
  ],
  ['the docstring of something else', '/** Other. */\nconst other = 1;\nexport function f() {}'],
])('%s gives no sentence', (_, code) => {
  expect(docsOf(code)).toMatchObject({ name: 'f', sentence: '' });
});

test('what is not exported, and what is only a type, is left out', () => {
  expect(
    exportedDocs('/** A. */\nfunction a() {}\n/** B. */\nexport interface B {}\nexport { a as c };'),
  ).toEqual([]);
});
