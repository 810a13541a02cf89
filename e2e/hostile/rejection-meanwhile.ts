import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'rejection',
  tries: 'rejects a promise that nobody waits for, while the cell waits for another',
  code: String.raw`void Promise.reject(new Error('nobody cares'));
const step2 = await new Promise((resolve) => setTimeout(resolve, 500));`,
  ends: ['failed'],
  says: /nothing in the cell caught it: nobody cares/,
} satisfies HostileCell;
