import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'loads an image as a page would',
  code: String.raw`const image = new Image();
image.src = 'SERVER?image';
const step2 = [image];`,
  ends: ['failed'],
  says: /Image/,
} satisfies HostileCell;
