import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'gives numbers that loop for ever in the hands of a check',
  code: String.raw`const loop = () => {
  for (;;);
};
const step2 = [{ valueOf: loop }];`,
  ends: ['fresh'],
  check: ['error', 'waiting'],
} satisfies HostileCell;
