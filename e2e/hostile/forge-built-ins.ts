import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'makes the functions lie on which the checks stand',
  code: String.raw`const step2 = step1.map(() => 0.5);
const lies = [
  [Math, 'abs', () => 0],
  [Math, 'max', () => 0],
  [Number, 'isNaN', () => false],
  [Object, 'is', () => true],
  [Array.prototype, 'every', () => true],
  [Array.prototype, 'some', () => false],
  [Array.prototype, 'reduce', () => 1],
  [Array, 'from', () => [1]],
  [Array, 'isArray', () => false],
  [globalThis, 'Math', { ...Math, abs: () => 0 }],
  [globalThis, 'Array', class {}],
];
for (const [object, name, lie] of lies) {
  try { object[name] = lie; } catch {}
  try { Object.defineProperty(object, name, { value: lie }); } catch {}
  try { delete object[name]; } catch {}
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
