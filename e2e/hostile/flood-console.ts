import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'logs without an end, in every way that there is',
  code: String.raw`const step2 = [1];
for (;;) for (const say of Object.values(console)) say(step2);`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
