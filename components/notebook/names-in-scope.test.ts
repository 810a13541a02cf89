import { describe, expect, test } from 'vitest';
import { libraryNames } from '../../src/notebook/library-names.ts';
import libraryDocs, { docsOf } from './library-docs.ts';
import computedDocs from './library-docs.ts?computed';
import { namesInScope } from './names-in-scope.ts';

const find = (name: string, cells: Parameters<typeof namesInScope>[0] = []) =>
  namesInScope(cells, true).find((entry) => entry.name === name);

test('every name that a cell can use without declaring it is there once, with a sentence', () => {
  const names = namesInScope([], true);
  expect(names.map(({ name }) => name).sort()).toEqual([...libraryNames].sort());
  for (const { sentence } of names) expect(sentence).toMatch(/^\S.*[.?!]$/);
});

test('the docstrings are the ones in the sources', () => {
  expect(find('softmax')).toEqual({
    name: 'softmax',
    detail: '(scores, options?)',
    sentence: 'Turns scores into shares: numbers from 0 to 1 that sum to 1 and keep the order of the scores.',
  });
  expect(find('assertAllClose')?.sentence).toContain('numpy.testing.assert_allclose');
  expect(computedDocs).toEqual(libraryDocs);
});

test('a name without a docstring fails, and says what is wanted', () => {
  expect(() => docsOf(['isChart'], ['plots/library.ts'])).toThrow(
    'isChart needs a docstring that begins with a sentence: the editor shows it',
  );
});

test('recorded is there where the chapter has it', () => {
  expect(namesInScope([], false).map(({ name }) => name)).not.toContain('recorded');
});

test('Plot has its members by name', () => {
  expect(find('Plot')?.members).toEqual(expect.arrayContaining(['plot', 'barY', 'dot', 'legend']));
});

describe('what another cell declares', () => {
  test('says which cell that is', () => {
    expect(find('step1', [{ id: 'first', outputs: ['step1'] }])).toEqual({
      name: 'step1',
      detail: 'cell first',
      sentence: 'Declared in cell first.',
    });
  });

  test('is read from its text once that has changed', () => {
    const cells = [{ id: 'first', outputs: ['step1'], text: 'const mine = 1;' }];
    expect(find('mine', cells)?.detail).toBe('cell first');
    expect(find('step1', cells)).toBeUndefined();
  });
});
