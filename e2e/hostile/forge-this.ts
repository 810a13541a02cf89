import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: "reads the notebook's record of its cells off its own this",
  code: String.raw`const step2 = step1.map(() => 0.5);
this.run = () => [undefined, {}];`,
  ends: ['failed'],
  says: /TypeError/,
} satisfies HostileCell;
