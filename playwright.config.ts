import { defineConfig } from '@playwright/test';
import { provideBrowser } from './scripts/lib/install-browser.mjs';

// Set here once, so that the workers, which read this file again, do not look for the browser again.
const executablePath = (process.env['CHROME_PATH'] ??= await provideBrowser());

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
