import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'shows a thenable that resolves to itself for ever',
  code: String.raw`const step2 = [1];
const itself = { then: (resolve) => resolve(itself) };
itself;`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
