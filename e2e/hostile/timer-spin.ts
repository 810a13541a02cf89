import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'timer',
  tries: 'leaves a timer behind that loops for ever',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
setTimeout(() => {
  for (;;);
});`,
  ends: ['fresh'],
} satisfies HostileCell;
