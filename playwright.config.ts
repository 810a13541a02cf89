import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './e2e/support/engine-test.ts';
import { provideBrowser } from './scripts/lib/install-browser.mjs';

// Set here once, so that the workers, which read this file again, do not look for the browser again.
const chromium = (process.env['CHROME_PATH'] ??= await provideBrowser());
const firefox = (process.env['FIREFOX_PATH'] ??= '/usr/bin/firefox-esr');
const webkitDriver = (process.env['WEBKIT_DRIVER_PATH'] ??= '/usr/bin/WebKitWebDriver');

const inEveryEngine = /[\\/]e2e[\\/](engines[\\/].*|hostile)\.spec\.ts$/;

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: 'list',
  use: { viewport: { width: 1280, height: 800 } },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromium,
          args: [
            '--disable-gpu',
            '--disable-quic',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      name: 'firefox',
      testMatch: inEveryEngine,
      use: {
        engine: 'firefox',
        browserName: 'firefox',
        // the protocol that an unchanged Firefox speaks
        channel: 'moz-firefox',
        launchOptions: { executablePath: firefox },
      },
    },
    { name: 'webkit', testMatch: inEveryEngine, use: { engine: 'webkit', webkitDriver } },
  ],
});
