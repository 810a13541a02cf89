import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows ten million numbers',
  code: String.raw`const step2 = [1];
show(new Float64Array(1e7).fill(Math.PI));`,
  ends: ['fresh'],
} satisfies HostileCell;
