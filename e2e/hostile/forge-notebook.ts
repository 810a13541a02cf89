import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'calls the function that takes the cells, once more',
  code: String.raw`const step2 = step1.map(() => 0.5);
show(typeof globalThis.__notebook, typeof globalThis.__plots);
try { globalThis.__notebook([{ id: 'sum-is-one', inputs: [], needs: [], line: 1, lines: 1, run: () => [1, {}] }]); } catch {}`,
  ends: ['fresh'],
  says: /undefined/,
  check: ['failed'],
} satisfies HostileCell;
