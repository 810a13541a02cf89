import { describe, expect, test } from 'vitest';
import { barParts } from './bar-rows.ts';
import { endWords, listText, readSeed } from './search-words.ts';

const none = { tried: 1000, failed: 0, shrinks: 0, ended: 'done' as const };

describe('endWords', () => {
  test('to have found nothing is no proof', () => {
    expect(endWords('ordinary', none)).toBe('1,000 inputs, none found. That is no proof.');
    expect(endWords('finite', { ...none, tried: 1, ended: 'time' })).toBe(
      '1 input before the time was up, none found. That is no proof.',
    );
  });

  test('a failure on ordinary scores and one at the ends of floating point are worded apart', () => {
    const found = { ...none, tried: 12, ended: 'found' as const };
    expect(endWords('ordinary', found)).toMatch(/^Input 12 breaks it\..*the claim is false/);
    expect(endWords('finite', found)).toMatch(
      /^Input 12 breaks it\. Over the real numbers .* may still be true/,
    );
  });

  test('inputs that could not be computed are counted, and are nothing when all are', () => {
    expect(endWords('finite', { ...none, failed: 12 })).toContain(
      'That is no proof. On 12 of them the check could not be computed.',
    );
    expect(endWords('finite', { ...none, failed: 1000 })).toBe(
      'None of 1,000 inputs could be computed, so nothing is known.',
    );
    expect(endWords('finite', { ...none, tried: 0 })).toContain('The time was up');
  });

  test('a search that was ended says so, and how far it was', () => {
    expect(endWords('ordinary', { ended: 'stopped', tried: 50 })).toBe('Stopped by you after 50 inputs.');
    expect(endWords('ordinary', { ended: 'endless', tried: 1 })).toContain(
      'did not end on some input after 1 input.',
    );
  });
});

test('a seed is a whole number from 0', () => {
  expect([' 12 ', '0', '2147483647'].map(readSeed)).toEqual([12, 0, 2147483647]);
  expect(['', '-1', '1.5', 'a', '2147483648'].map(readSeed)).toEqual(Array(5).fill(undefined));
});

test('scores stand as code', () => {
  expect(listText(['-0', '1e-17'])).toBe('[-0, 1e-17]');
});

describe('barParts', () => {
  test('bars share a zero and the width', () => {
    expect(barParts([-1, 3])).toEqual([
      { start: 0, width: 0.25 },
      { start: 0.25, width: 0.75 },
    ]);
  });

  test('the largest doubles have bars, NaN and the infinities have none', () => {
    expect(barParts([Number.MAX_VALUE, -Number.MAX_VALUE, NaN, Infinity])).toEqual([
      { start: 0.5, width: 0.5 },
      { start: 0, width: 0.5 },
      undefined,
      undefined,
    ]);
    expect(barParts([0, 0])).toEqual([
      { start: 0, width: 0 },
      { start: 0, width: 0 },
    ]);
  });
});
