import { expect, test } from 'vitest';
import { emptyRecord } from '../../src/progress/exercises.ts';
import { listWords } from './list-words.ts';

const record = { ...emptyRecord('h'), steps: ['a'], tries: 2, hints: 1 };

test('a list says what was done, in a few words', () => {
  expect(listWords('new', undefined, 3)).toBe('');
  expect(listWords('started', record, 3)).toBe('1 of 3 steps, 1 hint seen');
  expect(listWords('started', { ...record, tries: 0, hints: 2, solution: true }, 3)).toBe(
    '2 hints seen, solution seen',
  );
  expect(listWords('started', emptyRecord('h'), 3)).toBe('begun');
  expect(listWords('solved', { ...record, solved: 1 }, 3)).toBe('solved');
  expect(listWords('solved', { ...record, solved: 1, solution: true }, 3)).toBe('solved, solution seen');
});

test('what was solved in an older version is said to have changed, and not to be solved', () => {
  expect(listWords('changed', { ...record, solved: 1 }, 3)).toBe('changed since you worked on it');
});
