import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'waits for a promise that nobody settles',
  code: String.raw`const step2 = await new Promise(() => {});`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
