import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'opens a WebSocket',
  code: String.raw`const socket = new WebSocket('SERVER?socket'.replace('http', 'ws'));
const step2 = await new Promise((resolve) => (socket.onopen = resolve));`,
  ends: ['failed'],
  says: /can't use WebSocket/,
} satisfies HostileCell;
