import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'makes every list look empty or different to those who read it',
  code: String.raw`const step2 = step1.map(() => 0.5);
const one = function* () { yield 1; };
for (const [owner, name, lie] of [
  [Array.prototype, Symbol.iterator, one],
  [Array.prototype, 'values', one],
  [Object.getPrototypeOf([].values()), 'next', () => ({ done: true })],
  [Object.getPrototypeOf(new Map().values()), 'next', () => ({ done: true })],
  [Object.getPrototypeOf(function* () {}).prototype, 'next', () => ({ done: true })],
  [Object.getPrototypeOf(async function* () {}).prototype, 'next', () => ({ done: true })],
  [String.prototype, Symbol.iterator, one],
]) {
  try { owner[name] = lie; } catch {}
  try { Object.defineProperty(owner, name, { value: lie }); } catch {}
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
