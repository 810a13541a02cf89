import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows an object of a million names',
  code: `const step2 = [1];
show(Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [\`n\${i}\`, i])));`,
  ends: ['fresh', 'stopped'],
} satisfies HostileCell;
