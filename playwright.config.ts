import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './e2e/support/engine-test.ts';
import { chromiumArguments } from './e2e/support/start-host.ts';
import { engineNames, engines, type Engine } from './scripts/lib/browsers.mjs';
import { provideBrowsers } from './scripts/lib/install-browsers.mjs';
import { Need } from './scripts/lib/need.mjs';

/** `ENGINES="chromium firefox"` runs the tests in those alone. */
const wanted = engineNames.filter((name) => (process.env['ENGINES'] ?? name).split(' ').includes(name));

// Set here once, so that the workers, which read this file again, do not look for the browsers again.
const unset = wanted.filter((name) => !process.env[engines[name].variable]);
for (const [name, file] of Object.entries(await provideBrowsers(unset))) {
  if (file instanceof Need) throw file;
  process.env[engines[name as Engine].variable] = file;
}
const fileOf = (name: Engine) => process.env[engines[name].variable] ?? '';

const inEveryEngine = /[\\/]e2e[\\/](engines[\\/].*|hostile)\.spec\.ts$/;

// The slowest first: WebKitGTK draws without a graphics card here, and two at once would wait for each other. So it has one worker,
// and the other engines share the time with it.
const projects = wanted.toReversed().map((engine) => {
  const options = { engine, browserFile: fileOf(engine) };
  if (engine !== 'chromium')
    return { name: engine, testMatch: inEveryEngine, use: options, workers: engine === 'webkit' ? 1 : 2 };
  const launchOptions = { executablePath: options.browserFile, args: chromiumArguments };
  return { name: engine, use: { ...options, launchOptions } };
});

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine fails a test of seconds now and then; scripts/lib/tally.mjs says how many of those a run may have.
  retries: 1,
  timeout: 30_000,
  reporter: [['list'], ['./e2e/support/hostile-table.ts']],
  use: { viewport: { width: 1280, height: 800 } },
  projects,
});
