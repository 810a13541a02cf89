import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'rejection',
  tries: 'leaves a rejected promise behind',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
void Promise.reject(new Error('nobody cares'));`,
  ends: ['fresh'],
  check: ['passed'],
} satisfies HostileCell;
