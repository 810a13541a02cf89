import { expect, test } from 'vitest';
import type { CellOutcome } from '../../src/notebook/types.ts';
import { outcomeWords } from './outcome-words.ts';

const done = (id: string, shown = ''): CellOutcome => ({
  id,
  status: 'done',
  displays: shown === '' ? [] : [{ type: 'text', text: shown }],
  numbers: {},
});

test('a run is told by the result of the cell that was asked for, and by how many cells ran', () => {
  expect(outcomeWords([done('a', 'one'), done('b', 'two')], 'b')).toBe('b: two. 2 cells run, all done.');
  expect(outcomeWords([done('a', 'one')])).toBe('1 cell run, all done.');
});

test('a result that takes long to read out is not read out, nor is a picture', () => {
  expect(outcomeWords([done('a', 'x'.repeat(101))], 'a')).toBe('1 cell run, all done.');
  const chart: CellOutcome = {
    ...done('a'),
    displays: [{ type: 'chart', svg: '<svg></svg>', label: 'bars' }],
  } as CellOutcome;
  expect(outcomeWords([chart], 'a')).toBe('1 cell run, all done.');
});

test('the first cell without a result is told with its reason', () => {
  const failed: CellOutcome = {
    id: 'b',
    status: 'error',
    displays: [],
    error: { name: 'E', message: 'no x' },
  };
  const waiting: CellOutcome = { id: 'c', status: 'waiting', displays: [], waitsFor: 'b' };
  expect(outcomeWords([done('a', 'one'), failed, waiting], 'a')).toBe(
    'a: one. 3 cells run; 2 without a result. b: no x',
  );
});
