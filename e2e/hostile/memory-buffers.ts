import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'reserves and fills one gigabyte after the other',
  code: String.raw`const kept = [];
for (let i = 0; i < 8; i++) kept.push(new Uint8Array(2 ** 30).fill(1));
const step2 = [kept.length];`,
  ends: ['stopped', 'failed'],
} satisfies HostileCell;
