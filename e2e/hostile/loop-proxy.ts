import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'loops for ever in the traps of a proxy that it shows',
  code: String.raw`const step2 = [1];
const loop = () => {
  for (;;);
};
show(new Proxy({}, { get: loop, has: loop, ownKeys: loop, getPrototypeOf: loop }));`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
