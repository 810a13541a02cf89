import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'patches promises, on which the notebook waits',
  code: String.raw`const step2 = step1.map(() => 0.5);
const lie = function (done) { done?.([undefined, {}]); return this; };
for (const [owner, name] of [
  [Promise.prototype, 'then'], [Promise.prototype, 'constructor'], [Promise, 'race'], [Promise, 'resolve'],
  [Promise, Symbol.species], [Object.prototype, 'then'], [Array.prototype, 'then'],
]) {
  try { owner[name] = lie; } catch {}
  try { Object.defineProperty(owner, name, { get: () => lie, configurable: true }); } catch {}
}
await null;`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
