import { describe, expect, test } from 'vitest';
import { addUp, honest, playwrightTally, secondTries, vitestTally } from './tally.mjs';

test('addUp adds up', () => {
  const tallies = [
    { passed: 1, failed: 2 },
    { passed: 3, failed: 4 },
  ];
  expect(addUp(tallies)).toEqual({ passed: 4, failed: 6 });
});

describe('honest', () => {
  test('believes a report of failures', () => {
    expect(honest({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  });
  test('counts a bad exit status that no test explains as one failure', () => {
    expect(honest({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  });
  test('counts a missing report as one failure', () => {
    expect(honest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
  test('counts a run without a test as one failure', () => {
    expect(honest({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test('vitestTally counts a file that cannot be loaded and a test that was left out as failures', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults };
  expect(vitestTally(report)).toEqual({ passed: 3, failed: 3 });
});

describe('playwrightTally', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 1 };

  test('counts a skipped test as a failure', () => {
    expect(playwrightTally({ stats })).toEqual({ passed: 7, failed: 2 });
  });
  test('lets a few tests pass at the second try', () => {
    expect(playwrightTally({ stats: { ...stats, flaky: secondTries } })).toEqual({
      passed: 7 + secondTries,
      failed: 2,
    });
  });
  test('counts all second tries as failures when there are more', () => {
    expect(playwrightTally({ stats: { ...stats, flaky: secondTries + 1 } })).toEqual({
      passed: 7,
      failed: 3 + secondTries,
    });
  });
});
