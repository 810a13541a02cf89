import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'fills the memory with objects until the browser ends its process',
  code: String.raw`const kept = [];
for (;;) kept.push(new Array(1000).fill(kept.length));
const step2 = kept;`,
  ends: ['stopped', 'failed'],
  says: /ran out of memory|did not end|memory/i,
  timeLimit: { chromium: 30000 },
} satisfies HostileCell;
