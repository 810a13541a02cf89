import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'shows an object of two hundred names, each a hundred thousand letters long',
  code: `const step2 = [1];
show(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [\`\${i}\${'n'.repeat(1e5)}\`, i])));`,
  ends: ['fresh'],
} satisfies HostileCell;
