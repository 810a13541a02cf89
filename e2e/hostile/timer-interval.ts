import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'timer',
  tries: 'leaves an interval behind that shows something for ever',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
setInterval(() => show('still here'), 1);`,
  ends: ['fresh'],
  check: ['passed'],
} satisfies HostileCell;
