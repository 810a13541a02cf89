import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'lets the cache fetch an address',
  code: String.raw`const cache = await caches.open('softmax');
await cache.add('SERVER?cache');
const step2 = [1];`,
  ends: ['failed'],
  says: /can't use caches/,
} satisfies HostileCell;
