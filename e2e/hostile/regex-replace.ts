import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'regex',
  tries: 'replaces with a function that starts the replacement again',
  code: String.raw`const again = (text) => text.replace(/./g, (letter) => again(letter + text));
const step2 = [again('abc')];`,
  ends: ['failed', 'stopped'],
} satisfies HostileCell;
