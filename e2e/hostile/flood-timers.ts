import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'leaves a hundred thousand timers behind, each of which shows something',
  code: String.raw`const step2 = step1.map((e) => e / sum(step1));
for (let i = 0; i < 1e5; i++) setTimeout(() => show(step2), i % 100);`,
  ends: ['fresh', 'stopped'], // to start so many takes Firefox longer than the limit
  check: ['passed', 'waiting'],
} satisfies HostileCell;
