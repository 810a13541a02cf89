import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows a proxy that was revoked',
  code: String.raw`const step2 = [1];
const { proxy, revoke } = Proxy.revocable([], {});
revoke();
show(proxy, [proxy], { proxy });`,
  ends: ['fresh'],
  says: /unreadable/,
} satisfies HostileCell;
