import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'spreads a generator that has no end into an array',
  code: String.raw`function* ones() {
  for (;;) yield 1;
}
const step2 = [...ones()];`,
  ends: ['failed', 'stopped'],
} satisfies HostileCell;
