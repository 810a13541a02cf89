import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'gives all errors a getter that swallows what a check says',
  code: String.raw`const step2 = step1.map(() => 0.5);
for (const Kind of [Error, TypeError, RangeError, Object.getPrototypeOf(TypeError)]) {
  for (const name of ['message', 'name', 'stack', 'toString', 'cause', 'failure']) {
    try { Kind.prototype[name] = 'done'; } catch {}
    try { Object.defineProperty(Kind.prototype, name, { get() { throw 'swallowed'; } }); } catch {}
  }
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
