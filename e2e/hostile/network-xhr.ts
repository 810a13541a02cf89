import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'sends an XMLHttpRequest',
  code: String.raw`const request = new XMLHttpRequest();
request.open('GET', 'SERVER?xhr', false);
request.send();
const step2 = [request.status];`,
  ends: ['failed'],
  says: /can't use XMLHttpRequest/,
} satisfies HostileCell;
