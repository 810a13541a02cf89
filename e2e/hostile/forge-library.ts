import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'patches the checks and the library themselves',
  code: String.raw`const step2 = step1.map(() => 0.5);
for (const known of [assertAlmostEqual, assert, sum, softmax, assertArrayEqual]) {
  for (const name of ['call', 'apply', 'length', 'prototype', Symbol.hasInstance]) {
    try { known[name] = () => 1; } catch {}
    try { Object.defineProperty(known, name, { value: () => 1 }); } catch {}
  }
  try { Object.setPrototypeOf(known, { call: () => 1 }); } catch {}
}
try { globalThis.sum = () => 1; } catch {}
try { globalThis.assertAlmostEqual = () => {}; } catch {}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
