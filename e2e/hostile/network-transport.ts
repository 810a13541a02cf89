import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'opens the newer kinds of connections',
  code: `const step2 = [1];
let opened = 0;
for (const name of ['WebTransport', 'WebSocketStream', 'RTCPeerConnection', 'RTCDataChannel', 'Request', 'FontFace']) {
  try {
    const Way = globalThis[name];
    const made = new Way('SERVER?transport');
    await (made.load?.() ?? made.ready ?? made.opened);
    opened += 1;
  } catch {}
}
show(\`\${opened} opened\`);`,
  ends: ['fresh'],
  says: /0 opened/,
} satisfies HostileCell;
