import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'rejection',
  tries: 'throws values that are no errors and cannot be read',
  code: String.raw`const step2 = [1];
throw new Proxy({}, { get() { throw 'no'; }, getPrototypeOf() { throw 'no'; }, ownKeys() { throw 'no'; } });`,
  ends: ['failed'],
} satisfies HostileCell;
