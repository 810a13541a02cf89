import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'regex',
  tries: 'matches a pattern that needs longer than the age of the universe',
  code: String.raw`const step2 = [/^(\w+\s?)*$/.test('a'.repeat(40) + '!')];
const more = /^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(60));`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
