import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'recursion',
  tries: 'recurses without an end while it is shown',
  code: String.raw`const step2 = [1];
const trap = {
  get inside() {
    return trap.inside;
  },
};
trap;`,
  ends: ['fresh'],
  says: /inside: \(getter\)/,
} satisfies HostileCell;
