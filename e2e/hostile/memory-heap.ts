import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'fills the memory with numbers until the browser ends its process',
  code: String.raw`const kept = [];
for (;;) kept.push(new Array(2 ** 25).fill(kept.length + 0.5));
const step2 = kept;`,
  ends: ['stopped', 'failed'],
  says: { chromium: /ran out of memory/, firefox: /did not end|memory/, webkit: /did not end|memory/ },
  timeLimit: { chromium: 30_000 },
} satisfies HostileCell;
