import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'import',
  tries: 'asks for the address that it was loaded from',
  code: String.raw`const step2 = [import.meta.url];`,
  ends: ['failed'],
  says: /import\.meta/,
} satisfies HostileCell;
