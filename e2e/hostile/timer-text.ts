import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'timer',
  tries: 'gives a timer a text to run',
  code: String.raw`const step2 = [1];
setTimeout('for (;;) postMessage(1)');`,
  ends: ['failed'],
  says: /setTimeout needs a function/,
} satisfies HostileCell;
