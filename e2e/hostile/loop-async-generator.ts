import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'reads an async generator that has no end',
  code: String.raw`async function* numbers() {
  for (let i = 0; ; i++) yield i;
}
for await (const n of numbers()) n;
const step2 = [1];`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
