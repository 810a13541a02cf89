import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: "takes a failed check's error apart, so that the next failure is not known as one",
  code: String.raw`const step2 = step1.map(() => 0.5);
try {
  assert(false, 'on purpose');
} catch (failure) {
  const Failure = failure.constructor;
  try { Object.defineProperty(Failure, Symbol.hasInstance, { value: () => false }); } catch {}
  try { Object.defineProperty(Failure.prototype, 'failure', { get: () => undefined }); } catch {}
  try { Object.setPrototypeOf(Failure, class { constructor() { return {}; } }); } catch {}
  try { Failure.prototype.constructor = Error; } catch {}
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
