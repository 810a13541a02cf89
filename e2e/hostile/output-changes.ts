import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'changes its output after it was shown',
  code: String.raw`const step2 = step1.map(() => 0.5);
void Promise.resolve().then(() => step2.push(NaN));
setTimeout(() => step2.splice(0));`,
  ends: ['fresh'],
} satisfies HostileCell;
