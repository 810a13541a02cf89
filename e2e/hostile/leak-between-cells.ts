import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'leak',
  tries: 'tells a later cell something without a name, by way of the global object',
  code: String.raw`const step2 = [1];
globalThis.secret = step2;`,
  ends: ['failed'],
  says: /TypeError/,
} satisfies HostileCell;
