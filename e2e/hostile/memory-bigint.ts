import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'computes with a number of a thousand million digits',
  code: String.raw`let n = 3n;
for (let i = 0; i < 40; i++) n *= n;
const step2 = [n];`,
  ends: ['failed', 'stopped'],
} satisfies HostileCell;
