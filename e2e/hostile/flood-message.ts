import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'flood',
  tries: 'fails with a message of a hundred million letters',
  code: String.raw`const step2 = [1];
throw new Error('x'.repeat(1e8));`,
  ends: ['failed'],
} satisfies HostileCell;
