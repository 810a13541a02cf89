import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'patch',
  tries: 'replaces the methods of arrays for everybody',
  code: String.raw`const step2 = [1];
Array.prototype.map = () => ['patched'];`,
  ends: ['failed'],
  says: /TypeError/,
} satisfies HostileCell;
