import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'jumps in between its own end and the check, with microtasks and timers',
  code: String.raw`const step2 = step1.map(() => 0.5);
const lie = () => {
  try { Math.abs = () => 0; } catch {}
  try { show('from outside'); } catch {}
  try { Object.prototype.status = 'done'; } catch {}
};
queueMicrotask(lie);
void Promise.resolve().then(lie).then(lie).then(lie);
setTimeout(lie);`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
