import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'timer',
  tries: 'leaves a timer behind that throws',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
setTimeout(() => {
  throw new Error('too late');
});`,
  ends: ['fresh'],
  check: ['passed'],
} satisfies HostileCell;
