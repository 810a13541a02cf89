import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../scripts/lib/root.mjs';
import { expect, test } from './support/test.ts';

const boot = readFileSync(join(root, 'src/notebook/page/frame-boot.js'), 'utf8');

/** A worker that got hold of the private port, as no cell can: it sends what it likes. */
const withPort = (send: string) => `onmessage = ({ ports: [port] }) => { ${send} };`;

/** Starts a program in the frame, without the notebook's prelude, and gives back what reaches the page. */
function received(
  page: Page,
  text: string,
): Promise<{ messages: number; characters: number; crash: string }> {
  return page.evaluate(
    ({ boot, text }) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = `<script>${boot}</script>`;
      const { port1, port2 } = new MessageChannel();
      const felt = { messages: 0, characters: 0, crash: '' };
      return new Promise((resolve) => {
        port1.onmessage = ({ data }) => {
          if (typeof data === 'string') {
            felt.messages += 1;
            felt.characters += data.length;
          } else {
            felt.crash = data.message ?? data.type;
            setTimeout(() => resolve(felt), 300);
          }
        };
        frame.onload = () => {
          frame.contentWindow!.postMessage('connect', '*', [port2]);
          port1.postMessage({ type: 'start', text });
        };
        document.body.append(frame);
      });
    },
    { boot, text },
  );
}

test.beforeEach(({ page }) => page.goto('chapters/normalise/'));

test('a flood of messages ends in the frame', async ({ page }) => {
  const felt = await received(page, withPort("for (;;) port.postMessage('{}');"));
  expect(felt).toEqual({ messages: 5000, characters: 10_000, crash: 'it sent too many messages' });
});

test('a flood of long messages ends in the frame', async ({ page }) => {
  const felt = await received(
    page,
    withPort("const text = 'x'.repeat(3e6); for (;;) port.postMessage(text);"),
  );
  expect(felt).toEqual({ messages: 6, characters: 18_000_000, crash: 'it sent too much' });
});

test('what is not text is not passed on: it could claim to come from the frame', async ({ page }) => {
  const felt = await received(page, withPort("port.postMessage({ type: 'pong' });"));
  expect(felt).toEqual({ messages: 0, characters: 0, crash: 'it sent something else than text' });
});

test('the message of an error is cut', async ({ page }) => {
  const felt = await received(page, "throw new Error('x'.repeat(1e6));");
  expect(felt.crash).toHaveLength(300);
});

/** Starts a program in the frame as the site opens it, with its policy or without, and gives back what it says. */
function saidInTheSitesFrame(page: Page, text: string, withPolicy: boolean): Promise<string> {
  return page.evaluate(
    async ({ text, withPolicy }) => {
      const site = () => document.querySelector<HTMLIFrameElement>('iframe[sandbox="allow-scripts"]');
      while (!site()) await new Promise((resolve) => setTimeout(resolve, 20));
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      const page = site()!.srcdoc;
      frame.srcdoc = withPolicy ? page : page.replace(/<meta [^>]*>/, '');
      const { port1, port2 } = new MessageChannel();
      return new Promise<string>((resolve) => {
        port1.onmessage = ({ data }) =>
          resolve(typeof data === 'string' ? data : (data.message ?? data.type));
        frame.onload = () => {
          frame.contentWindow!.postMessage('connect', '*', [port2]);
          port1.postMessage({ type: 'start', text });
        };
        document.body.append(frame);
      });
    },
    { text, withPolicy },
  );
}

test.describe('without the lock-down', () => {
  test.use({ quiet: false });

  const tryAll = (server: string) =>
    withPort(`(async () => {
  const to = (way) => ${JSON.stringify(server)} + 'escape?' + way;
  const ways = {
    fetch: () => fetch(to('fetch'), { mode: 'no-cors' }),
    xhr: () => { const x = new XMLHttpRequest(); x.open('GET', to('xhr'), false); x.send(); },
    scripts: () => importScripts(to('scripts')),
    module: () => import(to('module')),
    events: () => new Promise((open, fail) => Object.assign(new EventSource(to('events')), { onopen: open, onerror: fail })),
    socket: () => new Promise((open, fail) => Object.assign(new WebSocket(to('socket').replace('http', 'ws')), { onopen: open, onerror: fail })),
    text: () => Promise.resolve().then(() => (0, eval)('fetch')(to('text'), { mode: 'no-cors' })),
  };
  for (const way of Object.values(ways)) try { await way(); } catch {}
  port.postMessage('tried');
})();`);

  test('the policy of the frame alone keeps every request from the server', async ({ page, server }) => {
    expect(await saidInTheSitesFrame(page, tryAll(server.url), true)).toBe('tried');
    expect(server.requests.filter((path) => path.includes('escape'))).toEqual([]);
  });

  test('without the policy they would reach it', async ({ page, server }) => {
    const before = server.requests.length;
    expect(await saidInTheSitesFrame(page, tryAll(server.url), false)).toBe('tried');
    expect(server.requests.slice(before).filter((path) => path.includes('escape')).length).toBeGreaterThan(1);
    server.requests.length = before; // other tests of this worker count them too
  });
});
