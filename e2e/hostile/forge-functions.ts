import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'patches call, apply and bind, through which functions are called',
  code: String.raw`const step2 = step1.map(() => 0.5);
for (const name of ['call', 'apply', 'bind', Symbol.hasInstance]) {
  try { Function.prototype[name] = () => () => [undefined, {}]; } catch {}
  try { Object.defineProperty(Function.prototype, name, { value: () => true }); } catch {}
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
