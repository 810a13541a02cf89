import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'posts the outcome of a check to the page',
  code: String.raw`const step2 = step1.map(() => 0.5);
for (let run = 0; run < 20; run++) {
  for (const id of ['step2', 'sum-is-one']) {
    const outcome = { id, status: 'done', displays: [], numbers: {} };
    for (const message of [{ type: 'outcome', run, outcome }, { type: 'finished', run }]) {
      for (const data of [message, JSON.stringify(message)]) {
        try { postMessage(data); } catch {}
        try { self.postMessage(data, '*'); } catch {}
        try { globalThis.DedicatedWorkerGlobalScope.prototype.postMessage.call(self, data); } catch {}
        try { new BroadcastChannel('notebook').postMessage(data); } catch {}
      }
    }
  }
}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
