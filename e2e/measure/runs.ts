import { serve } from '../../scripts/lib/static-server.mjs';
import { site } from '../support/built-site.ts';
import { partSelector, ranSince, watchRuns } from '../support/cells.ts';
import type { EngineHost, Reader } from '../support/reader.ts';

const laterRuns = 9;

/** Milliseconds, as the page's own clock has them, from each click on Run to the change of the cell's state. */
export async function timeRuns(
  host: EngineHost,
  chapter: string,
  cell: string,
  pages: number,
): Promise<{ first: number[]; later: number[] }> {
  const { url, close } = await serve(site);
  const [first, later]: [number[], number[]] = [[], []];
  for (let page = 0; page < pages; page++) {
    const visit = await host.visit(url, (complaint) => console.warn(complaint));
    await visit.reader.open(chapter);
    await settle(visit.reader);
    first.push(await timeRun(visit.reader, cell));
    for (let count = 0; count < laterRuns; count++) later.push(await timeRun(visit.reader, cell));
    await visit.close();
  }
  await close();
  return { first, later };
}

/** Fonts and images are there, and the machine has come to rest. */
async function settle(reader: Reader): Promise<void> {
  await reader.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
}

declare global {
  var clicked: number;
}

async function timeRun(reader: Reader, cell: string): Promise<number> {
  await watchRuns(reader, cell);
  await reader.evaluate(() => {
    const note = ({ timeStamp }: Event) => void (globalThis.clicked = timeStamp);
    addEventListener('click', note, { capture: true, once: true });
  });
  await reader.click(partSelector(cell, 'run'));
  await ranSince(reader, cell);
  const time = await reader.evaluate(
    (selector) =>
      (document.querySelector<HTMLElement & { ranAt?: number }>(selector)?.ranAt ?? NaN) - clicked,
    `[data-cell="${cell}"]`,
  );
  // the cells that follow are done too, and the next run finds what it needs prepared
  await reader.waitFor('the run to end', () => !document.querySelector('[data-state="running"]'), []);
  await reader.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return time;
}
