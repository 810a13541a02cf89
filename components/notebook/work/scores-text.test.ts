import { expect, test } from 'vitest';
import { scoresText } from './scores-text.ts';

test('scores become a text of at most 80 characters a line that declares them to the last bit', () => {
  const scores = Array.from({ length: 10 }, (_, i) => -Math.sqrt(i + 2) * 10 ** -i);
  const text = scoresText(scores);
  expect(text.startsWith('const scores = [\n  ')).toBe(true);
  expect(text.endsWith('\n];\nscores')).toBe(true);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  const read = new Function(text.replace(/scores$/, 'return scores;')) as () => number[];
  expect(read()).toEqual(scores);
});
