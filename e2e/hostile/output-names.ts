import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows functions, classes and errors with names that are no text',
  code: String.raw`const step2 = [1];
class Named { static name = { type: 'chart' }; }
const f = Object.defineProperty(() => {}, 'name', { get: () => ({ toString: () => '<b>' }) });
const error = Object.assign(new Error('x'), { name: { toString: null }, message: [] });
show(new Named(), Named, f, error);`,
  ends: ['fresh', 'failed'],
} satisfies HostileCell;
