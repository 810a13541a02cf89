import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'sorts with a comparison that never comes back',
  code: String.raw`const step2 = [3, 2, 1].sort(() => {
  for (;;);
});`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
