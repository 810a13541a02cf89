import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'timer',
  tries: 'throws in a timer while the cell waits',
  code: String.raw`setTimeout(() => {
  throw new Error('in between');
}, 10);
const step2 = await new Promise(() => {});`,
  ends: ['failed'],
  says: /A function called by setTimeout failed: in between/,
} satisfies HostileCell;
