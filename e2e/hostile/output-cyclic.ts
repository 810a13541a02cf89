import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows values that hold themselves',
  code: String.raw`const ring = { name: 'ring' };
ring.ring = ring;
const list = [1, 2];
list.push(list, new Map([[list, list]]), new Set([list]));
const step2 = [1];
show(ring, list);`,
  ends: ['fresh'],
} satisfies HostileCell;
