import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'worker',
  tries: 'starts workers that outlive the page',
  code: `const step2 = [1];
let started = 0;
for (const way of [
  () => new Worker('data:text/javascript,for(;;);'),
  () => new globalThis.SharedWorker('data:text/javascript,for(;;);'),
  () => navigator.serviceWorker.register('SERVER?service'),
]) {
  try { await way(); started += 1; } catch {}
}
show(\`\${started} started\`);`,
  ends: ['fresh'],
  says: /0 started/,
} satisfies HostileCell;
