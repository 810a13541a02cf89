import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'listens to what the page says, to learn how to answer',
  code: String.raw`const step2 = step1.map(() => 0.5);
addEventListener('message', ({ ports }) => ports[0].postMessage('{"type":"finished","run":1}'));`,
  ends: ['failed'],
  says: /can't use addEventListener/,
} satisfies HostileCell;
