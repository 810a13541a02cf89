import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'storage',
  tries: 'writes into a database of the browser',
  code: String.raw`const step2 = [indexedDB.open('softmax')];`,
  ends: ['failed'],
  says: /can't use indexedDB/,
} satisfies HostileCell;
