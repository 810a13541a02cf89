import { describe, expect, test } from 'vitest';
import { isNewEnough, whatIsMissing } from './environment.mjs';

describe('isNewEnough', () => {
  test.each([
    ['3.11.0', true],
    ['3.14.2', true],
    ['3.10.12', false],
    ['2.7.18', false],
    ['4.0.0', false],
    ['', false],
  ])('says of Python %s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe('whatIsMissing', () => {
  test.each([
    ['a registry of Python packages', 'WARNING: Retrying … NewConnectionError(… Connection refused)'],
    [
      'a registry of Python packages',
      'ERROR: Could not find a version that satisfies … (from versions: none)',
    ],
    ['room on the disk', 'ERROR: … [Errno 28] No space left on device'],
    ['python3-venv', 'The virtual environment was not created … because ensurepip is not available.'],
  ])('asks for %s', (wanted, output) => {
    expect(whatIsMissing(output)).toContain(wanted);
  });
  test.each([
    ['a wrong hash', 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.'],
    ['a version that does not exist', 'ERROR: Could not find a version … (from versions: 1.0, 1.1)'],
  ])('does not excuse %s', (_, output) => {
    expect(whatIsMissing(output)).toBeUndefined();
  });
});
