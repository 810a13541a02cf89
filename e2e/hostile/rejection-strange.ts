import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'rejection',
  tries: 'rejects with a value that cannot be turned into words',
  code: String.raw`const unspeakable = { toString() { throw unspeakable; }, get message() { throw unspeakable; } };
void Promise.reject(unspeakable);
const step2 = await new Promise((resolve) => setTimeout(resolve, 500));`,
  ends: ['failed'],
  says: /can’t be read/,
} satisfies HostileCell;
