import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'declares the name __proto__, to give the scope another parent',
  code: String.raw`const step2 = step1.map(() => 0.5);
const __proto__ = { sum: () => 1, assertAlmostEqual: () => {} };`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
