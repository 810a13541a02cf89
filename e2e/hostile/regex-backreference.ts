import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'regex',
  tries: 'backtracks through a pattern with references to itself',
  code: String.raw`const step2 = [/^(.+)+\1(.+)+\2(.+)+\3!$/.test('ab'.repeat(60))];`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
