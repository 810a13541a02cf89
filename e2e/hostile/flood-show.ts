import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'shows a value again and again without an end',
  code: String.raw`const step2 = [1];
for (;;) show(step2);`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
