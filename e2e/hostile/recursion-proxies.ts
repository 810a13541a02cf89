import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'recursion',
  tries: 'shows a hundred thousand proxies around each other',
  code: String.raw`const step2 = [1];
let shell = {};
for (let i = 0; i < 1e5; i++) shell = new Proxy(shell, {});
show(shell);`,
  ends: ['failed', 'fresh'],
} satisfies HostileCell;
