import { test as base } from '@playwright/test';
import type { Engine } from '../../scripts/lib/browsers.mjs';
import type { EngineHost, Reader } from './reader.ts';
import { serverFixtures, type ServerFixtures } from './server.ts';
import { startHost } from './start-host.ts';

interface TestFixtures {
  reader: Reader;
  /** what the page should not have said or asked for; a test fails at its end when there is anything in it */
  complaints: string[];
  /** false where the browser is expected to refuse reader code something, which it does loudly */
  quiet: boolean;
}

export interface EngineOptions {
  engine: Engine;
  /** the browser's file, for WebKit its driver's */
  browserFile: string;
}

/** Tests that run in each engine. They know a `reader`, and not Playwright's `page`, which WebKitGTK can't have. */
export const test = base.extend<TestFixtures, EngineOptions & ServerFixtures & { host: EngineHost }>({
  ...serverFixtures,
  engine: ['chromium', { option: true, scope: 'worker' }],
  browserFile: ['', { option: true, scope: 'worker' }],
  host: [
    async ({ engine, browserFile }, use) => {
      const host = await startHost(engine, browserFile);
      await use(host);
      await host.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  quiet: [true, { option: true }],
  complaints: async ({}, use) => use([]),
  reader: async ({ host, server, complaints, quiet }, use) => {
    const { reader, close } = await host.visit(server.url, (complaint) => void complaints.push(complaint));
    await use(reader);
    await close();
    if (quiet && complaints.length > 0) throw new Error(`The page was not quiet:\n${complaints.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
