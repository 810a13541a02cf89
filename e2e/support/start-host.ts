import { chromium, firefox } from '@playwright/test';
import type { Engine } from '../../scripts/lib/browsers.mjs';
import { playwrightHost } from './playwright-host.ts';
import type { EngineHost } from './reader.ts';
import { startWebkit } from './webkit/webkit-host.ts';

/** Without a graphics card, and without what Chromium asks of its makers' servers. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param file the browser's, for WebKit its driver's */
export async function startHost(engine: Engine, file: string): Promise<EngineHost> {
  if (engine === 'webkit') return startWebkit(file);
  const browser =
    engine === 'chromium'
      ? await chromium.launch({ executablePath: file, args: chromiumArguments })
      : // the protocol that an unchanged Firefox speaks
        await firefox.launch({ executablePath: file, channel: 'moz-firefox' });
  return playwrightHost(engine, browser);
}
