import { expect, test } from 'vitest';
import { compareShares } from './compare-shares.ts';
import { outcomeSentences, reasonSentences } from './comparison-words.ts';

const result = { shares: [], dtype: 'float32', version: '4.22.0' };

/** What is said when the library's shares are those of this page, rounded to float32. */
function words(here: number[], there = here.map(Math.fround)): { outcome: string; reasons: string[] } {
  const comparison = compareShares(
    here.map(() => 1),
    there,
    here,
  );
  return { outcome: outcomeSentences(comparison, result), reasons: reasonSentences(comparison) };
}

test('the outcome names version, type and the largest difference; the type is the reason', () => {
  expect(words([0.1, 0.7, 0.2])).toEqual({
    outcome:
      'TensorFlow.js 4.22.0 computed 3 shares in float32. The largest difference from this page is 1.2\u00a0×\u00a010⁻⁸.',
    reasons: [expect.stringContaining('in float32, with 24 binary digits')],
  });
});

test('shares that agree to the last bit are called the same, because float32 has room for them', () => {
  expect(words([0.5, 0.5])).toEqual({
    outcome: 'TensorFlow.js 4.22.0 computed 2 shares in float32. They are exactly the shares of this page.',
    reasons: ['These shares need no more than the 24 binary digits of float32.'],
  });
  expect(words([1]).outcome).toContain('1 share in');
});

test('a difference too large for float32 is not put down to it', () => {
  expect(words([0.25, 0.75], [0.5, 0.5]).reasons).toEqual([
    'With these scores float32 moves a share by 7.7\u00a0×\u00a010⁻⁷ of itself at most. The difference is larger, so the two did not compute the same function.',
  ]);
});

test('where this page has NaN alone it says why TensorFlow.js has none, and claims no agreement', () => {
  const { outcome, reasons } = words([NaN, 0], [1, 0]);
  expect(outcome).toBe('TensorFlow.js 4.22.0 computed 2 shares in float32.');
  expect(reasons).toEqual([expect.stringMatching(/^In 1 of 2 places this page has NaN/)]);
  expect(words([NaN, 0.1], [1, Math.fround(0.1)]).outcome).toContain('Where both have numbers, the largest');
});

test('where TensorFlow.js has NaN alone the reach of float32 is the reason', () => {
  const { outcome, reasons } = words([1, 0], [NaN, NaN]);
  expect(outcome).toBe('TensorFlow.js 4.22.0 computed 2 shares in float32.');
  expect(reasons).toEqual([expect.stringMatching(/^In 2 of 2 places TensorFlow.js has NaN/)]);
});

test('NaN on both sides is agreement enough to say nothing', () => {
  expect(words([NaN], [NaN]).reasons).toEqual([]);
});
