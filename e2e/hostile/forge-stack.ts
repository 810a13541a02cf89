import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: "reads the notebook's functions off the stack of an error",
  code: String.raw`const step2 = step1.map(() => 0.5);
const caught = [];
try { Error.prepareStackTrace = (_error, frames) => caught.push(...frames.map((frame) => frame.getThis?.())); } catch {}
try { Object.defineProperty(Error, 'prepareStackTrace', { get: () => (_e, frames) => caught.push(frames) }); } catch {}
try { Error.stackTraceLimit = 1000; } catch {}
try { new Error('look').stack; } catch {}
show(caught.length === 0 ? 'nothing was seen' : 'frames were seen');`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
