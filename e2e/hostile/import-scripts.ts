import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'import',
  tries: 'imports a script the old way',
  code: String.raw`const step2 = [importScripts('SERVER?scripts')];`,
  ends: ['failed'],
  says: /can't use importScripts/,
} satisfies HostileCell;
