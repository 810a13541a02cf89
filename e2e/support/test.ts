import { test as base } from '@playwright/test';
import { listen } from './complaints.ts';
import { serverFixtures, type ServerFixtures } from './server.ts';

interface TestFixtures {
  /** what the page should not have said or asked for; a test fails at its end when there is anything in it */
  complaints: string[];
  /** false where the browser is expected to refuse reader code something, which it does loudly */
  quiet: boolean;
}

export const test = base.extend<TestFixtures, ServerFixtures>({
  ...serverFixtures,
  baseURL: async ({ server }, use) => use(server.url),
  quiet: [true, { option: true }],
  complaints: [
    async ({ page, server, quiet }, use) => {
      const complaints: string[] = [];
      await listen(page, server.url, (complaint) => void complaints.push(complaint));
      await use(complaints);
      if (quiet && complaints.length > 0)
        throw new Error(`The page was not quiet:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
