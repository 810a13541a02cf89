import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'worker',
  tries: 'starts a worker of its own, out of reach',
  code: String.raw`const address = URL.createObjectURL(new Blob(['for (;;);']));
const step2 = [new Worker(address)];`,
  ends: ['failed'],
  says: /can't use Blob/,
} satisfies HostileCell;
