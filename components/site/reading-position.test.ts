import { describe, expect, test } from 'vitest';
import { readingPosition } from './reading-position.ts';

const page = { top: 100, bottom: 1100, starts: [150, 700, 1050] };

describe('readingPosition', () => {
  test('is the part of the text that has been in view, never below 0 or above 1', () => {
    expect(readingPosition({ ...page, seen: 600, eye: 200 }).read).toBe(0.5);
    expect(readingPosition({ ...page, seen: 50, eye: 0 }).read).toBe(0);
    expect(readingPosition({ ...page, seen: 1500, eye: 900 }).read).toBe(1);
  });

  test('names the last section that begins at or above the eye', () => {
    expect(readingPosition({ ...page, seen: 600, eye: 699 }).section).toBe(0);
    expect(readingPosition({ ...page, seen: 600, eye: 700 }).section).toBe(1);
  });

  test('names no section before the first one begins', () => {
    expect(readingPosition({ ...page, seen: 600, eye: 149 }).section).toBe(-1);
  });

  test('names the last section at the end of the page, even when it is too short to reach the eye', () => {
    expect(readingPosition({ ...page, seen: 1100, eye: 800 }).section).toBe(2);
  });
});
