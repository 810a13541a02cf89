import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'close',
  tries: 'ends its worker by an error that nobody catches',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
setTimeout(() => null.x);
queueMicrotask(() => null.x);`,
  ends: ['fresh', 'failed'],
} satisfies HostileCell;
