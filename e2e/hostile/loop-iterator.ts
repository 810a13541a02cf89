import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'shows a set whose iterator has no end',
  code: String.raw`const step2 = [1];
class Endless extends Set {
  *[Symbol.iterator]() {
    for (;;) yield 1;
  }
}
show(new Endless());`,
  ends: ['stopped', 'failed'],
} satisfies HostileCell;
