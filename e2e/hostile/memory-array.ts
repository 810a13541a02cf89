import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'asks for an array of more items than there can be',
  code: String.raw`const step2 = new Array(2 ** 32);`,
  ends: ['failed'],
  says: /RangeError/,
} satisfies HostileCell;
