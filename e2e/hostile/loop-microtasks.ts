import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'starts a chain of promises that never ends, and ends itself',
  code: String.raw`const again = () => Promise.resolve().then(again);
again();
const step2 = step1.map((e) => e / sum(step1));`,
  ends: ['fresh'],
  check: ['passed'],
} satisfies HostileCell;
