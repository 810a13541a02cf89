import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'shows fifty lists of a million numbers in lists',
  code: String.raw`const step2 = [1];
const wide = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => Array(100).fill(Math.PI)));
for (let i = 0; i < 50; i++) show(wide);`,
  ends: ['fresh', 'stopped'],
} satisfies HostileCell;
