import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNewEnough, withoutLocalPackages } from './node.mjs';
import { root } from './root.mjs';

describe('isNewEnough', () => {
  test.each([
    ['v24.21.0', true],
    ['v22.12.0', true],
    ['v22.11.9', false],
    ['v20.20.2', false],
    ['v100.0.0', true],
  ])('says of %s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe('withoutLocalPackages', () => {
  test('takes only this repository’s commands out of PATH', () => {
    const path = [join(root, 'node_modules', '.bin'), '/usr/bin', '/bin'].join(delimiter);
    expect(withoutLocalPackages({ PATH: path })['PATH']).toBe(['/usr/bin', '/bin'].join(delimiter));
  });
  test('knows PATH by the name that Windows may give it', () => {
    const path = [join(root, 'node_modules', '.bin'), 'C'].join(delimiter);
    expect(withoutLocalPackages({ Path: path })).toEqual({ Path: 'C' });
  });
});
