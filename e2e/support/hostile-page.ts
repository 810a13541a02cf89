import { cellSelector, partSelector, watchRuns } from './cells.ts';
import type { Reader } from './reader.ts';

/** Opens the chapter with a shorter time limit; dialogs are written down instead of waited for. */
export async function openChapter(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  await reader.evaluate(() => {
    const page = globalThis as typeof globalThis & { hacked?: unknown };
    for (const dialog of ['alert', 'confirm', 'prompt', 'open', 'print'] as const) {
      Object.defineProperty(page, dialog, { value: () => (page.hacked = dialog) });
    }
  });
}

export function setTimeLimit(reader: Reader, milliseconds: number): Promise<void> {
  return reader.evaluate((limit) => {
    document.querySelector('chapter-notebook')!.setAttribute('data-time-limit', `${limit}`);
  }, milliseconds);
}

/**
 * Runs a cell to its end, with somebody at the keyboard; gives back the longest wait for the page, in milliseconds. What this
 * process waited too is the machine's doing and is taken off.
 */
export async function runWatched(reader: Reader, id: string, timeout: number): Promise<number> {
  await watchRuns(reader, id);
  const beside = watchMachine();
  await reader.evaluate(startWatching);
  await reader.click(partSelector(id, 'run'));
  const end = performance.now() + timeout;
  while (!(await reader.evaluate(hasEnded, cellSelector(id)))) {
    if (performance.now() > end) throw new Error(`${id} was still running after ${timeout} ms`);
    await reader.press('Shift');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return Math.max(0, (await reader.evaluate(stopWatching)) - beside());
}

/** The function that comes back gives the longest time, in milliseconds, that this process did not get round to a timer. */
function watchMachine(): () => number {
  let [longest, last] = [0, performance.now()];
  const tick = (): void => {
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
  };
  const timer = setInterval(tick, 4);
  return () => {
    tick();
    clearInterval(timer);
    return longest;
  };
}

/** Traces of code that got out of the sandbox into the page. */
export function tracesInPage(reader: Reader): Promise<string[]> {
  return reader.evaluate(() => {
    const page = globalThis as typeof globalThis & { hacked?: unknown };
    const active = ['script', 'iframe', 'object', 'embed', 'foreignObject', 'img', '[href^="javascript" i]'];
    const found = [...document.querySelectorAll(active.map((name) => `[data-part="output"] ${name}`).join())];
    const handlers = [...document.querySelectorAll('[data-part="output"] *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const traces = [...found, ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 200));
    return page.hacked === undefined ? traces : [...traces, `hacked: ${String(page.hacked)}`];
  });
}

/** The text in the editor of a cell, as far as the editor draws it. */
export function textOf(reader: Reader, id: string): Promise<string> {
  return reader.evaluate(
    (selector) => {
      const source = document.querySelector(selector);
      const area = source?.querySelector('textarea');
      if (area) return area.value;
      const host = [...(source?.children ?? [])].find(({ shadowRoot }) => shadowRoot);
      const lines = [...(host?.shadowRoot?.querySelectorAll('.cm-line') ?? [])];
      return lines.map(({ textContent }) => textContent).join('\n');
    },
    partSelector(id, 'source'),
  );
}

// The rest runs in the page.

type Watching = typeof globalThis & { watching: { longest: number; end: () => void } };

function startWatching(): void {
  const watching = { longest: 0, end: () => {} };
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    watching.longest = Math.max(watching.longest, now - last);
    last = now;
  };
  const onKey = ({ timeStamp }: Event): void => {
    watching.longest = Math.max(watching.longest, performance.now() - timeStamp);
  };
  const timer = setInterval(tick, 4);
  addEventListener('keydown', onKey, { capture: true });
  watching.end = () => {
    tick();
    clearInterval(timer);
    removeEventListener('keydown', onKey, { capture: true });
  };
  (globalThis as Watching).watching = watching;
}

function stopWatching(): number {
  const { watching } = globalThis as Watching;
  watching.end();
  return watching.longest;
}

function hasEnded(selector: string): boolean {
  const cell = document.querySelector<HTMLElement & { ran?: boolean }>(selector);
  return cell?.ran === true && !document.querySelector('[data-cell][data-state="running"]');
}
