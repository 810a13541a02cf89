import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'leaves ten thousand rejected promises behind',
  code: `const step2 = step1.map((e) => e / sum(step1));
for (let i = 0; i < 1e4; i++) void Promise.reject(new Error(\`number \${i}\`));`,
  ends: ['fresh'],
} satisfies HostileCell;
