import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'recursion',
  tries: 'fails with an error whose message recurses without an end',
  code: String.raw`const step2 = [1];
class Deep extends Error {
  get message() {
    return this.message;
  }
}
throw new Deep();`,
  ends: ['failed'],
} satisfies HostileCell;
