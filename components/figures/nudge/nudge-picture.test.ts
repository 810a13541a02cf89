import { expect, test } from 'vitest';
import { leadScale, nudgePicture } from './nudge-picture.ts';

test('at a tie a nudge of 0.001 moves the whole for the winner, and a quarter of the nudge for softmax', () => {
  const marks = nudgePicture(0);
  expect(marks['winner-share']!['text']).toBe('0.000');
  expect(marks['softmax-share']!['text']).toBe('0.500');
  expect(marks['winner-moved']).toEqual({ text: '1.00', 'data-bad': 'true' });
  expect(marks['softmax-moved']).toEqual({ text: '0.00025', 'data-bad': 'false' });
});

test('just above the tie the winner has flipped', () => {
  const marks = nudgePicture(0.001);
  expect(marks['scores']!['text']).toBe('2.000 and 2.001');
  expect(marks['winner-share']!['text']).toBe('1.000');
  expect(marks['winner-dot']!['cy']).toBe('0%');
  expect(marks['winner-moved']!['text']).toBe('0.000');
});

test('softmax moves no more than a quarter of a nudge anywhere', () => {
  for (let lead = leadScale.min; lead < leadScale.max; lead += 0.1) {
    expect(Number(nudgePicture(lead)['softmax-moved']!['text'])).toBeLessThanOrEqual(0.00025);
  }
});
