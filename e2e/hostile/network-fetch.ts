import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'fetches an address',
  code: String.raw`const step2 = await fetch('SERVER?fetch');`,
  ends: ['failed'],
  says: /can't use fetch/,
} satisfies HostileCell;
