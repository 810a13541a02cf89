import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'waits for a chain of promises that never ends',
  code: String.raw`const again = () => Promise.resolve().then(again);
await again();
const step2 = [1];`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
