import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'opens dialogs and windows, or leaves the page',
  code: `const step2 = [1];
let opened = 0;
for (const way of [
  () => globalThis.alert('hacked'),
  () => globalThis.open('SERVER?open'),
  () => (globalThis.location.href = 'SERVER?location'),
  () => globalThis.parent.postMessage('connect', '*'),
  () => globalThis.clients.openWindow('SERVER?window'),
  () => new globalThis.Notification('hacked'),
]) {
  try { way(); opened += 1; } catch {}
}
show(\`\${opened} opened\`);`,
  ends: ['fresh'],
  says: /0 opened/,
} satisfies HostileCell;
