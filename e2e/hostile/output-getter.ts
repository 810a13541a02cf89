import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'throws in a getter of what it shows',
  code: String.raw`const step2 = [1];
({
  get trap() {
    throw new Error('caught you reading');
  },
});`,
  ends: ['fresh'],
  says: /trap: \(getter\)/,
} satisfies HostileCell;
