import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'loop',
  tries: 'lets timers start each other while it waits for none of them',
  code: String.raw`const tick = () => setTimeout(tick);
for (let i = 0; i < 1000; i++) tick();
await new Promise(() => {});
const step2 = [1];`,
  ends: ['stopped'],
  says: /Stopped after/,
} satisfies HostileCell;
