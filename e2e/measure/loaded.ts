import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../scripts/lib/static-server.mjs';
import { site } from '../support/built-site.ts';
import { openEditor, runCell } from '../support/cells.ts';
import type { Reader } from '../support/reader.ts';
import { startHost } from '../support/start-host.ts';

/** What each step of a reader on a fresh page makes the browser ask for, in compressed bytes. */
export async function sizesTable(chromium: string, chapter: string, cell: string): Promise<string> {
  const run = (reader: Reader) => runCell(reader, cell);
  const edit = (reader: Reader) => openEditor(reader, cell);
  const steps = [
    ['before anything is touched', async () => {}, async () => {}],
    ['first Run', async () => {}, run],
    ['first focus of an editor, nothing run before', async () => {}, edit],
    ['first focus of an editor after a Run', run, edit],
  ] as const;
  const lines = ['| loaded, gzip, bytes | JavaScript | everything |', '| --- | ---: | ---: |'];
  const host = await startHost('chromium', chromium);
  for (const [title, before, step] of steps) {
    const asked: string[] = [];
    const { url, close } = await serve({ ...site, onRequest: (path) => asked.push(path) });
    const { reader, close: leave } = await host.visit(url, (complaint) => console.warn(complaint));
    await reader.open(chapter);
    await quiet(asked);
    await before(reader);
    await quiet(asked);
    if (!title.startsWith('before')) asked.splice(0);
    await step(reader);
    await quiet(asked);
    const sizes = await Promise.all(asked.map(async (path) => ({ path, size: await gzipSize(path) })));
    const sum = (of: typeof sizes) => of.reduce((total, { size }) => total + size, 0);
    lines.push(`| ${title} | ${sum(sizes.filter(({ path }) => path.endsWith('.js')))} | ${sum(sizes)} |`);
    await leave();
    await close();
  }
  await host.close();
  return lines.join('\n');
}

/** Waits until nothing has been asked for in half a second. */
async function quiet(asked: readonly string[]): Promise<void> {
  for (let count = -1; count !== asked.length;) {
    count = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Fonts are compressed already. */
async function gzipSize(path: string): Promise<number> {
  const bytes = await readFile(join(site.folder, path, path.endsWith('/') ? 'index.html' : ''));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
