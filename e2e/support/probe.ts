/** What a page felt, in milliseconds. */
export interface Felt {
  /** the longest time that it did not get round to anything */
  gap: number;
  /** the longest time from a key press to its listener */
  delay: number;
}

declare global {
  var probe: { felt: Felt; end: () => void };
}

/** Playwright's page, or a reader. */
interface Watched {
  evaluate<R>(fn: () => R): Promise<R>;
}

/** Starts to watch how promptly a page answers; the function that comes back ends it and says what was felt. */
export async function watch(page: Watched): Promise<() => Promise<Felt>> {
  await page.evaluate(() => {
    const felt = { gap: 0, delay: 0 };
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      felt.gap = Math.max(felt.gap, now - last);
      last = now;
    };
    const onKey = ({ timeStamp }: Event) => {
      felt.delay = Math.max(felt.delay, performance.now() - timeStamp);
    };
    const timer = setInterval(tick, 4);
    addEventListener('keydown', onKey, { capture: true });
    const end = () => {
      tick();
      clearInterval(timer);
      removeEventListener('keydown', onKey, { capture: true });
    };
    globalThis.probe = { felt, end };
  });
  return () => page.evaluate(() => (probe.end(), probe.felt));
}
