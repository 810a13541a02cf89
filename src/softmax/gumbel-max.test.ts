import { describe, expect, test } from 'vitest';
import { gumbelMax } from './gumbel-max.ts';
import { chiSquare, quantile } from './references/chi-square.ts';
import recorded from './references/numpy-random.json' with { type: 'json' };
import { softmax } from './softmax.ts';

describe('gumbelMax', () => {
  test.each(recorded.seeds)('takes its noise from np.random.gumbel, with seed $seed', ({ seed, gumbel }) => {
    expect(gumbelMax([0, 1, 2], 40, seed)).toEqual(gumbel);
  });

  test('draws each position as often as softmax says', () => {
    const scores = [0, 1, 2, -1, 0.5];
    expect(chiSquare(gumbelMax(scores, 20_000, 3), softmax(scores))).toBeLessThan(quantile(4, '0.9999'));
  });

  test('does not mind a shift, however large', () => {
    expect(gumbelMax([1e6, 1e6 + 1, 1e6 + 2], 50)).toEqual(gumbelMax([0, 1, 2], 50));
  });

  test('never draws a logit of −Infinity', () => {
    expect(new Set(gumbelMax([-Infinity, 0, -Infinity, 0], 500))).toEqual(new Set([1, 3]));
  });

  test.each([
    [() => gumbelMax([-Infinity], 1), 'gumbelMax needs a logit above -Infinity; there is none'],
    [() => gumbelMax([], 1), 'gumbelMax needs a logit above -Infinity; there is none'],
    [() => gumbelMax([1, NaN], 1), 'gumbelMax needs logits below Infinity; logits[1] is NaN'],
    [() => gumbelMax([Infinity], 1), 'gumbelMax needs logits below Infinity; logits[0] is Infinity'],
    [() => gumbelMax([1], 0.5), 'gumbelMax needs a whole number from 0 to 4294967295; n is 0.5'],
    [() => gumbelMax([1], 1, -1), 'gumbelMax needs a whole number from 0 to 4294967295; seed is -1'],
    [() => gumbelMax(['a'] as never, 1), 'gumbelMax needs numbers; logits[0] is "a"'],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
