import { writeFile } from 'node:fs/promises';
import { findMiniBrowser } from '../../../scripts/lib/browsers.mjs';
import { callText, fromCall, poll, type EngineHost, type Reader } from '../reader.ts';
import { DriverError, startDriver, type Command } from './driver.ts';
import { chord, typing } from './keys.ts';
import { openListeningProxy } from './listening-proxy.ts';

/** WebKitGTK's own small browser, driven by WebDriver; each visit is a session, and so a browser, of its own. */
export async function startWebkit(driverFile: string): Promise<EngineHost> {
  const driver = await startDriver(driverFile);
  const proxy = await openListeningProxy();
  const capabilities = {
    // Without exceptions, so that requests to the test server go through the proxy too
    proxy: { proxyType: 'manual', httpProxy: proxy.address, sslProxy: proxy.address, noProxy: [] },
    timeouts: { script: 120_000, pageLoad: 60_000, implicit: 0 },
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  };
  return {
    async visit(url, complain) {
      proxy.serve(url, complain);
      const body = { capabilities: { alwaysMatch: capabilities } };
      const session = (await driver.command('POST', '/session', body)) as { sessionId: string };
      const path = `/session/${session.sessionId}`;
      const command: Command = (method, rest, body) => driver.command(method, `${path}${rest}`, body);
      await command('POST', '/window/rect', { width: 1280, height: 840 });
      return {
        reader: webdriverReader(url, command),
        close: async () => void (await command('DELETE', '')),
      };
    },
    async close() {
      driver.close();
      proxy.close();
    },
  };
}

function webdriverReader(url: string, command: Command): Reader {
  const script = (text: string) => command('POST', '/execute/sync', { script: `return ${text}`, args: [] });
  const keys = (actions: object[]) =>
    command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const reader: Reader = {
    engine: 'webkit',
    open: async (path) => void (await command('POST', '/url', { url: new URL(path, url).href })),
    evaluate: async (fn, ...args) => fromCall(await script(callText(fn, args))),
    waitFor: (what, fn, args, timeout) => poll(reader, what, fn, args, timeout),
    click: (selector) => clickWhenPossible(command, selector),
    press: async (key) => void (await keys(chord(key))),
    type: async (text) => void (await keys(typing(text))),
    async screenshot(path) {
      await writeFile(path, Buffer.from((await command('GET', '/screenshot')) as string, 'base64'));
    },
  };
  return reader;
}

const scrollThere = `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`;

const notYet = ['no such element', 'element not interactable', 'element click intercepted'];

/** Waits, as Playwright does, until the element is there, visible and not covered. */
async function clickWhenPossible(command: Command, selector: string): Promise<void> {
  const end = performance.now() + 5000;
  for (;;) {
    try {
      const found = await command('POST', '/element', { using: 'css selector', value: selector });
      const [id] = Object.values(found as Record<string, string>);
      // the driver itself leaves an element where it is that is just below the window
      await command('POST', '/execute/sync', { script: scrollThere, args: [found] });
      return void (await command('POST', `/element/${id}/click`, {}));
    } catch (error) {
      if (!(error instanceof DriverError) || !notYet.includes(error.name)) throw error;
      if (performance.now() > end) throw new Error(`could not click ${selector}: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
