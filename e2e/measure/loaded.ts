import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../scripts/lib/static-server.mjs';
import { site } from '../support/built-site.ts';
import { editCell, openEditor, runCell } from '../support/cells.ts';
import type { EngineHost, Reader } from '../support/reader.ts';

/** What each step of a reader who opens a chapter makes the browser ask for, in compressed bytes. */
export async function sizesTable(host: EngineHost, chapter: string, cell: string): Promise<string> {
  const { url, close } = await serve(site);
  const { reader, close: leave } = await host.visit(url, (complaint) => console.warn(complaint));
  await reader.open(chapter);
  const lines = ['| what is loaded, gzip, bytes | JavaScript | everything |', '| --- | ---: | ---: |'];
  const known = new Set<string>();
  const steps = [
    ['until the page has loaded', async () => {}, true],
    ['then, when it has nothing else to do', async () => {}, false],
    ['first Run', () => runCell(reader, cell), false],
    ['first focus of an editor', () => openEditor(reader, cell), false],
    ['first change of a text, and its Run', () => changeAndRun(reader, cell), false],
  ] as const;
  for (const [title, step, untilLoad] of steps) {
    await step();
    const paths = (await askedFor(reader, untilLoad)).filter((path) => !known.has(path));
    for (const path of paths) known.add(path);
    const sizes = await Promise.all(paths.map(async (path) => ({ path, size: await gzipSize(path) })));
    const sum = (of: typeof sizes) => of.reduce((total, { size }) => total + size, 0);
    lines.push(`| ${title} | ${sum(sizes.filter(({ path }) => path.endsWith('.js')))} | ${sum(sizes)} |`);
  }
  await leave();
  await close();
  return lines.join('\n');
}

async function changeAndRun(reader: Reader, cell: string): Promise<void> {
  await editCell(reader, cell, 'const step2 = [1];');
  await runCell(reader, cell);
}

/** Paths of all that the page has asked for so far, once it has asked for nothing new in half a second. */
function askedFor(reader: Reader, untilLoad: boolean): Promise<string[]> {
  return reader.evaluate(async (untilLoad) => {
    const entries = () => performance.getEntriesByType('resource');
    for (let count = -1; count !== entries().length;) {
      count = entries().length;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const last = untilLoad ? (page?.loadEventStart ?? 0) : Infinity;
    const asked = entries().filter(({ startTime }) => startTime < last);
    return [location.href, ...asked.map(({ name }) => name)].map((name) => new URL(name).pathname);
  }, untilLoad);
}

/** Fonts are compressed already. */
async function gzipSize(path: string): Promise<number> {
  const bytes = await readFile(join(site.folder, path, path.endsWith('/') ? 'index.html' : ''));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
