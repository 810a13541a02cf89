import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'recursion',
  tries: 'turns a list of a hundred thousand levels into JSON',
  code: String.raw`let deep = [];
for (let i = 0; i < 1e5; i++) deep = [deep];
const step2 = [JSON.stringify(deep).length];`,
  ends: ['failed', 'fresh', 'stopped'],
} satisfies HostileCell;
