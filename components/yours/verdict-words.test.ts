import { expect, test } from 'vitest';
import { stoppedWords, summaryWords } from './verdict-words.ts';

const laws = (held: number, broken: number) =>
  [...Array(held + broken).keys()].map((i) => ({ held: i < held }));

test.each([
  [3, 0, 'All 3 laws hold. That is no proof, but every one of them has been seen to fail.'],
  [2, 1, '2 of 3 laws hold, 1 is broken.'],
  [1, 2, '1 of 3 laws holds, 2 are broken.'],
])('of %s laws that hold and %s that do not it says so', (held, broken, words) => {
  expect(summaryWords(laws(held, broken), [])).toBe(words);
});

test('a stop says after how long, one second too', () => {
  const stopped = (seconds: number) => stoppedWords({ why: 'time', step: 'load' }, undefined, seconds);
  expect(stopped(1)).toBe('Stopped after 1 second: softmax gave no answer while your text was first run.');
  expect(stopped(20)).toContain('Stopped after 20 seconds:');
});
