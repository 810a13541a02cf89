import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'leaves ten thousand rejected promises behind',
  code: `const step2 = step1.map((e) => e / sum(step1));
for (let i = 0; i < 1e4; i++) void Promise.reject(new Error(\`number \${i}\`));`,
  ends: ['fresh'],
  // Firefox reports each rejection of a worker to the page's thread, prevented or not. That alone costs the page 40 to 70 ms; the
  // driver of the tests is told of each one as well, and then it is 200 to 480.
  heldUp: { firefox: 1000 },
} satisfies HostileCell;
