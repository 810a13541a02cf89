import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'import',
  tries: 'imports a module from an address',
  code: String.raw`const step2 = await import('SERVER?import');`,
  ends: ['failed'],
  says: /imports nothing/,
} satisfies HostileCell;
