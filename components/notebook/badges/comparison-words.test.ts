import { expect, test } from 'vitest';
import type { ShownComparison } from '../../../src/notebook/types.ts';
import { comparisonWords } from './comparison-words.ts';

const words = (compared: ShownComparison) =>
  comparisonWords({ id: 'c', status: 'done', displays: [], numbers: {}, compared });
const closest = {
  got: '0.9999999999999999',
  expected: '1',
  difference: '1.1102230246251565e-16',
  tolerance: '1.5e-7',
};

test('a check that passed says what it compared, and which pair came nearest to its tolerance', () => {
  expect(words({ pairs: 1, conditions: 1200 })).toBe(
    'It compared 1 pair of numbers and found 1,200 conditions true.',
  );
  expect(words({ pairs: 2, conditions: 0, closest })).toBe(
    'It compared 2 pairs of numbers. The closest call: got 0.9999999999999999, expected 1, 1.1e-16 apart where 1.5e-7 is allowed.',
  );
  expect(
    words({ pairs: 2, conditions: 0, closest: { ...closest, tolerance: '1.1090520530393749e-12' } }),
  ).toContain('apart where 1.11e-12 is allowed');
  expect(words({ pairs: 2, conditions: 0, closest: { ...closest, difference: '0' } })).toBe(
    'It compared 2 pairs of numbers. None were apart.',
  );
});

test('a check that did not pass, or only threw nothing, has compared nothing', () => {
  expect(comparisonWords({ id: 'c', status: 'done', displays: [], numbers: {} })).toBe('');
  expect(comparisonWords({ id: 'c', status: 'waiting', displays: [], waitsFor: 'a' })).toBe('');
});
