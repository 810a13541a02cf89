import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'catches everything and goes on, whatever is thrown at it',
  code: String.raw`const step2 = [1];
for (;;) {
  try {
    throw step2;
  } catch {
    continue;
  } finally {
    continue;
  }
}`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
