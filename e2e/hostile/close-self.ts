import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'close',
  tries: 'closes its own worker, so that no answer ever comes',
  code: String.raw`const step2 = [1];
self.close();`,
  ends: ['failed'],
  says: /can't use close/,
} satisfies HostileCell;
