import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'patch',
  tries: 'gives every object a property of its own making',
  code: String.raw`const step2 = [1];
Object.prototype.polluted = true;`,
  ends: ['failed'],
  says: /TypeError/,
} satisfies HostileCell;
