import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'opens a stream of events',
  code: String.raw`const step2 = [new EventSource('SERVER?events')];`,
  ends: ['failed'],
  says: /can't use EventSource/,
} satisfies HostileCell;
