import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows an object that gives another answer each time it is asked',
  code: String.raw`let asked = 0;
const step2 = [1];
const liar = new Proxy([], {
  get: (_target, key) => (key === 'length' ? asked++ % 3 : key === 'constructor' ? { name: { toString: 1 } } : {}),
});
show(liar, { toJSON: () => { throw new Error('no'); } }, { constructor: { name: Symbol('x') } }, Object.create(null));`,
  ends: ['fresh', 'failed'],
} satisfies HostileCell;
