/**
 * `npm run measure` needs a built site (`npm run build`) and a machine that does nothing else; it judges nothing.
 * `npm run measure -- runs`: how long the first Run of a freshly loaded page takes and a later one, in each engine, and what is
 * loaded for them. `npm run measure -- frames [figure]`: what the figures take of a frame while a reader drags. Without a
 * word, both.
 */
import { availableParallelism, loadavg } from 'node:os';
import { median, quantile } from '../../bench/median.ts';
import { engineNames, engines } from '../../scripts/lib/browsers.mjs';
import { provideBrowsers } from '../../scripts/lib/install-browsers.mjs';
import { Need, run } from '../../scripts/lib/need.mjs';
import { startHost } from '../support/start-host.ts';
import { framesTable } from './frames.ts';
import { sizesTable } from './loaded.ts';
import { timeRuns } from './runs.ts';

const [chapter, cell] = ['chapters/normalise/', 'step2'];
const pages = 11;
const [wanted, figure] = process.argv.slice(2);

await run(async () => {
  const files = await provideBrowsers();
  sayLoad();
  if (wanted !== 'frames') await measureRuns(files);
  if (wanted !== 'runs') await measureFrames(String(files.chromium));
  sayLoad();
});

/** How busy the machine is, without which no figure says much. */
function sayLoad(): void {
  const load = loadavg().map((part) => part.toFixed(2));
  console.log(`Load over 1, 5 and 15 minutes: ${load.join(', ')}; ${availableParallelism()} processors.\n`);
}

async function measureFrames(file: string): Promise<void> {
  console.log('Milliseconds of the main thread for a frame while a reader drags, in Chromium:\n');
  for await (const line of framesTable(file, figure)) console.log(line);
  console.log();
}

async function measureRuns(files: Awaited<ReturnType<typeof provideBrowsers>>): Promise<void> {
  console.log(
    `Milliseconds from the click on Run to the output of ${cell} in /${chapter}, ${pages} pages each:\n`,
  );
  console.log('| engine   | first Run, median | p95 | later Run, median | p95 |');
  console.log('| -------- | ----------------: | --: | ----------------: | --: |');
  for (const engine of engineNames) {
    const file = files[engine];
    if (typeof file !== 'string') throw file ?? new Need(`no ${engine}`);
    const host = await startHost(engine, file);
    const { first, later } = await timeRuns(host, chapter, cell, pages);
    await host.close();
    const figures = [first, later].flatMap((times) => [median(times), quantile(times, 0.95)]);
    console.log(`| ${[engines[engine].title, ...figures.map((value) => value.toFixed(1))].join(' | ')} |`);
  }
  const host = await startHost('chromium', String(files.chromium));
  console.log(`\n${await sizesTable(host, chapter, cell)}\n`);
  await host.close();
}
