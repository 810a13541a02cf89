import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'leak',
  tries: 'leaves marks on the performance clock',
  code: `const step2 = [1];
show(\`\${typeof performance.now} \${typeof performance.mark}\`);`,
  ends: ['fresh'],
  says: /function undefined/,
} satisfies HostileCell;
