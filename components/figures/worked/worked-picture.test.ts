import { expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { workedPicture } from './worked-picture.ts';

test('the fraction of item 3 is worked out with the numbers of the chapter', () => {
  const marks = workedPicture(randn(10, 0), 3);
  const words = ['score', 'exponential', 'total', 'share'].map((name) => marks[name]!['text']);
  expect(words).toEqual(['2.24', '9.40', '32.1', '0.293']);
});

test('the term of the item stands out among those of the sum', () => {
  const marks = workedPicture([1, 2, 3], 1);
  expect([0, 1, 2].map((i) => marks[`term-${i}`]!['data-held'])).toEqual(['false', 'true', 'false']);
});

test('where exp leaves the doubles, it says that the share is not to be trusted', () => {
  const trouble = (scores: number[], item: number) => workedPicture(scores, item)['trouble']!['text'];
  expect(trouble([30, -30, 0], 0)).toBe('');
  expect(trouble([1000, 0], 0)).toContain('this exponential is ∞ in doubles');
  expect(trouble([1000, 0], 1)).toContain('the sum is ∞ in doubles');
  expect(trouble([-1000, -1000], 0)).toContain('every exponential is 0 in doubles');
});
