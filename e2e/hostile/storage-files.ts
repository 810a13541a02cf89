import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'storage',
  tries: "asks for a folder of its own on the reader's disk",
  code: String.raw`const step2 = [await navigator.storage.getDirectory()];`,
  ends: ['failed'],
  says: /can't use navigator/,
} satisfies HostileCell;
