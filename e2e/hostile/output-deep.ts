import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows a list of a hundred thousand levels',
  code: String.raw`const step2 = [1];
let deep = [];
for (let i = 0; i < 1e5; i++) deep = [deep];
show(deep);`,
  ends: ['fresh'],
} satisfies HostileCell;
