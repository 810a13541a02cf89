import type { Browser, Page } from '@playwright/test';
import type { Engine } from '../../scripts/lib/browsers.mjs';
import { listen } from './complaints.ts';
import { callText, fromCall, poll, type EngineHost, type Reader } from './reader.ts';

/** Chromium or Firefox, driven by Playwright; each visit has a context of its own. */
export function playwrightHost(engine: Engine, browser: Browser): EngineHost {
  return {
    async visit(url, complain) {
      const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await listen(page, url, complain);
      return { reader: playwrightReader(engine, page), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

function playwrightReader(engine: Engine, page: Page): Reader {
  const reader: Reader = {
    engine,
    open: async (path) => void (await page.goto(path)),
    evaluate: async (fn, ...args) => fromCall(await page.evaluate(callText(fn, args))),
    waitFor: (what, fn, args, timeout) => poll(reader, what, fn, args, timeout),
    click: (selector) => page.locator(`css:light=${selector}`).first().click({ timeout: 5000 }),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path })),
  };
  return reader;
}
