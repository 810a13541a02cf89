import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'memory',
  tries: 'doubles a string until no string is longer',
  code: String.raw`let text = 'softmax';
for (;;) text += text;
const step2 = [text];`,
  ends: ['failed', 'stopped'],
} satisfies HostileCell;
