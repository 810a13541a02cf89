import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'puts markup into what a check says',
  code: String.raw`const markup = '<img src="SERVER?img" onerror="window.hacked = 1">';
const step2 = [1];
assert(false, markup);`,
  ends: ['failed'],
  says: /<img src/,
} satisfies HostileCell;
