import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'makes a function out of text that has its own idea of fetch',
  code: String.raw`const step2 = await new Function('return fetch("SERVER?function")')();`,
  ends: ['failed'],
} satisfies HostileCell;
