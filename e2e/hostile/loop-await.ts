import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'awaits in an endless loop, so that no timer ever has its turn',
  code: String.raw`for (;;) await null;
const step2 = [1];`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
