import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows an array that claims four thousand million items',
  code: String.raw`const step2 = [1];
const sparse = [];
sparse.length = 2 ** 32 - 1;
show(sparse);
show({ length: Infinity, ...step2 });`,
  ends: ['fresh', 'failed', 'stopped'],
} satisfies HostileCell;
