import { chromium, type Browser } from '@playwright/test';
import { median, quantile } from '../../bench/median.ts';
import { serve } from '../../scripts/lib/static-server.mjs';
import { site } from '../support/built-site.ts';
import { comeTo, dragIn, drags, wholeTurn, type Drag } from '../support/drags.ts';
import { chromiumArguments } from '../support/start-host.ts';
import { framesOf, traceCategories } from './main-thread.ts';

/**
 * For every figure, how long Chromium's main thread works for a frame while a reader drags, line by line.
 *
 * @param file   the browser's
 * @param wanted the id of a figure, for that one alone
 */
export async function* framesTable(file: string, wanted?: string): AsyncGenerator<string> {
  const { url, close } = await serve(site);
  const browser = await chromium.launch({ executablePath: file, args: chromiumArguments });
  yield '| figure | what moves | frames | median | p95 | script | style | layout | paint |';
  yield '| ------ | ---------- | -----: | -----: | --: | -----: | ----: | -----: | ----: |';
  for (const drag of drags.filter(({ figure }) => wanted === undefined || figure === wanted)) {
    const frames = framesOf(await traceOf(browser, url, drag));
    const parts = ['script', 'style', 'layout', 'paint'] as const;
    const wholes = frames.map(({ whole }) => whole);
    const times = [
      median(wholes),
      quantile(wholes, 0.95),
      ...parts.map((part) => median(frames.map((frame) => frame[part]))),
    ];
    const words = [drag.figure, drag.what, frames.length, ...times.map((time) => time.toFixed(1))];
    yield `| ${words.join(' | ')} |`;
  }
  await browser.close();
  await close();
}

async function traceOf(browser: Browser, url: string, drag: Drag): Promise<Buffer> {
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1280, height: 800 } });
  const figure = await comeTo(page, drag);
  // the figure's code is there, and the compiler has come to rest
  await page.waitForTimeout(1500);
  await dragIn(figure, drag, 20);
  await browser.startTracing(page, { categories: traceCategories });
  await dragIn(figure, drag, wholeTurn);
  const trace = await browser.stopTracing();
  await page.close();
  return trace;
}
