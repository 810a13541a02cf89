import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: "bends values by the language's own hooks: species, concatenation, conversion, tags",
  code: String.raw`const step2 = step1.map(() => 0.5);
for (const owner of [Array, Array.prototype, RegExp.prototype, Promise, Map, Object.prototype, Function.prototype]) {
  for (const hook of Object.getOwnPropertyNames(Symbol).map((name) => Symbol[name])) {
    if (typeof hook !== 'symbol') continue;
    try { owner[hook] = () => 1; } catch {}
    try { Object.defineProperty(owner, hook, { get: () => () => 1 }); } catch {}
  }
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
