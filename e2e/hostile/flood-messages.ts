import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'posts messages to the page without an end',
  code: String.raw`const step2 = [1];
for (;;) postMessage(new Uint8Array(2 ** 20));`,
  ends: ['failed'],
  says: /can't use postMessage/,
} satisfies HostileCell;
