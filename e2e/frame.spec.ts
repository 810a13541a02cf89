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
