import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'recursion',
  tries: 'calls itself without an end',
  code: String.raw`const deeper = (n) => deeper(n + 1) + 1;
const step2 = [deeper(0)];`,
  ends: ['failed'],
  says: /RangeError|InternalError/,
} satisfies HostileCell;
