import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'loops for ever in plain sight',
  code: String.raw`while (true) {}
const step2 = [1];`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
