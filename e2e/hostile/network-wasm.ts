import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'compiles WebAssembly that it streams from an address',
  code: String.raw`const step2 = [await WebAssembly.compileStreaming('SERVER?wasm')];`,
  ends: ['failed'],
  says: /can't use WebAssembly/,
} satisfies HostileCell;
