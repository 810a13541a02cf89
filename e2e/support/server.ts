import type { Fixtures } from '@playwright/test';
import { serve } from '../../scripts/lib/static-server.mjs';
import { site, type BuiltSite } from './built-site.ts';

/** A built site on a port of its own, one for each worker. */
interface Server {
  url: string;
  /** path and query of every request that it has got so far */
  requests: string[];
}

export interface ServerFixtures {
  served: BuiltSite;
  server: Server;
}

export const serverFixtures: Fixtures<object, ServerFixtures> = {
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
};
