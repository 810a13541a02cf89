import { test as base, type Page } from '@playwright/test';
import { serve } from '../../scripts/lib/static-server.mjs';
import { site, type BuiltSite } from './built-site.ts';

/** A built site on a port of its own, one for each worker. */
export interface Server {
  url: string;
  /** path and query of every request that it has got so far */
  requests: string[];
}

interface TestFixtures {
  /** what the page should not have said or asked for; a test fails at its end when there is anything in it */
  complaints: string[];
  /** false where the browser is expected to refuse reader code something, which it does loudly */
  quiet: boolean;
}

interface WorkerFixtures {
  served: BuiltSite;
  server: Server;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  served: [site, { option: true, scope: 'worker' }],
  server: [
    async ({ served }, use) => {
      const requests: string[] = [];
      const { url, close } = await serve({ ...served, onRequest: (path) => requests.push(path) });
      await use({ url, requests });
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  quiet: [true, { option: true }],
  complaints: [
    async ({ page, server, quiet }, use) => {
      const complaints: string[] = [];
      await listen(page, server.url, complaints);
      await use(complaints);
      if (quiet && complaints.length > 0)
        throw new Error(`The page was not quiet:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Writes down console errors and warnings, uncaught errors, CSP violations and requests to another host. */
async function listen(page: Page, url: string, complaints: string[]): Promise<void> {
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin)
      complaints.push(`another host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`CSP: ${effectiveDirective} refused ${blockedURI} in ${sourceFile}`),
    );
  });
}
