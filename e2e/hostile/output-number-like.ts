import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'gives an array whose own methods lie about what it holds',
  code: String.raw`const step2 = Object.assign([1, 2, 3], {
  every: () => true,
  map: () => { throw new Error('no map'); },
  [Symbol.iterator]: function* () { for (;;) yield { toString: () => 'x'.repeat(1e6) }; },
});`,
  ends: ['fresh', 'failed', 'stopped'],
} satisfies HostileCell;
