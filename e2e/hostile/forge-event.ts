import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'sends itself the event that carries the port',
  code: `const step2 = step1.map(() => 0.5);
let ways = 0;
const get = (name) => { try { return globalThis[name]; } catch { return undefined; } };
for (const [name, use] of [
  ['MessageEvent', (Made) => get('dispatchEvent')(new Made('message', { data: 1 }))],
  ['MessageChannel', (Made) => new Made().port1.onmessage],
  ['EventTarget', (Made) => Made.prototype.addEventListener.call(globalThis, 'message', () => {})],
  ['AbortController', (Made) => new Made().signal.addEventListener.call(globalThis, 'message', () => {})],
]) {
  try { use(get(name)); ways += 1; } catch {}
}
show(\`\${ways} ways\`);`,
  ends: ['fresh'],
  says: /0 ways/,
  check: ['failed'],
} satisfies HostileCell;
