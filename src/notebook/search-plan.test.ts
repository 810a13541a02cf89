import { expect, test } from 'vitest';
import { compileCell } from './compile/compile-cell.ts';
import { orderCells } from './order.ts';
import { searchPlan } from './search-plan.ts';

const order = (texts: Record<string, string>) =>
  orderCells(
    Object.entries(texts).map(([id, code]) =>
      compileCell(id, id.startsWith('check') ? 'check' : 'cell', code),
    ),
    new Set(['assert']),
  );
const chapter = order({
  'check-all': 'assert(total > offset);',
  'check-none': 'assert(offset > 0);',
  total: 'const total = double(scores)[0];',
  double: 'const double = (x) => x.map((v) => 2 * v);',
  offset: 'const offset = 1;',
  shown: 'scores',
  scores: 'const scores = [1, 2];',
});

test('a check that depends on the scores runs again with what lies between, and the rest runs once', () => {
  expect(searchPlan(chapter, 'check-all', 'scores')).toEqual({
    name: 'scores',
    once: ['offset', 'double'],
    again: ['total', 'check-all'],
  });
});

test('a check that does not depend on the scores can’t be tried on others', () => {
  expect(searchPlan(chapter, 'check-none', 'scores')).toBeUndefined();
});

test('there is nothing to draw where the cell declares more than the scores, or is not there', () => {
  const two = order({ scores: 'const scores = [1], n = 1;', 'check-a': 'assert(scores[0] === n);' });
  expect(searchPlan(two, 'check-a', 'scores')).toBeUndefined();
  expect(searchPlan(two, 'check-a', 'gone')).toBeUndefined();
});

test('a check whose cells can’t run can’t be tried', () => {
  const unrunnable = order({ scores: 'const scores = [1];', 'check-a': 'assert(scores[0] === nobody);' });
  expect(searchPlan(unrunnable, 'check-a', 'scores')).toBeUndefined();
});
