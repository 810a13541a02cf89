import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows a text of fifty million letters',
  code: String.raw`const step2 = [1];
show('softmax '.repeat(6e6));`,
  ends: ['fresh'],
} satisfies HostileCell;
