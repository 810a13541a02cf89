import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'puts handlers of its own on the worker',
  code: `const step2 = step1.map(() => 0.5);
let handlers = 0;
for (const name of ['onmessage', 'onerror', 'onunhandledrejection', 'onmessageerror', 'onrejectionhandled']) {
  try { self[name] = (event) => event.ports[0].postMessage('{}'); handlers += 1; } catch {}
  try { Object.defineProperty(globalThis, name, { value: () => {} }); handlers += 1; } catch {}
}
show(\`\${handlers} handlers\`);`,
  ends: ['fresh'],
  says: /0 handlers/,
  check: ['failed'],
} satisfies HostileCell;
