import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'loops for ever in a getter of its output',
  code: String.raw`const step2 = [1];
({
  get trap() {
    for (;;);
  },
});`,
  ends: ['fresh'],
  says: /trap: \(getter\)/,
} satisfies HostileCell;
