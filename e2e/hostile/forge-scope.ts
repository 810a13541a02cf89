import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'changes the names that it was given, and the record of itself',
  code: String.raw`const step2 = step1.map(() => 0.5);
const lie = () => {};
const names = (function () { return arguments; })();
try { arguments[0].assertAlmostEqual = lie; arguments[0].sum = () => 1; } catch {}
try { for (const key of Object.keys(this)) this[key] = lie; } catch {}
try { delete this.needs; this.run = lie; } catch {}
show(this === undefined ? 'no record' : 'a record');`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
