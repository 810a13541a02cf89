/**
 * `npm test`: installs what is missing, then type check, formatting, unit and content tests, build, links and browser
 * tests. The last line adds everything up; the exit status is 0 only when nothing failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './lib/install-browser.mjs';
import { Need, run } from './lib/need.mjs';
import { commandFile, findNode } from './lib/node.mjs';
import { installPackages } from './lib/packages.mjs';
import { step } from './lib/step.mjs';
import { addUp, playwrightTally, vitestTally } from './lib/tally.mjs';

await run(async () => {
  await installPackages();
  const { node, env: found } = await findNode();
  /** @type {string | Need} */
  const browser = await provideBrowser().catch((error) => {
    if (error instanceof Need) return error;
    throw error;
  });
  const machine = { node, env: { ...found, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } };
  const reports = mkdtempSync(join(tmpdir(), 'softmax-explained-'));
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
  const astro = commandFile('astro');

  const tallies = [
    await step('types', machine, [astro, 'check']),
    await step('formatting', machine, [commandFile('prettier'), '--check', '.']),
    await unitTests(),
  ];
  const plain = { ...machine, env: { ...machine.env, BASE: '/' } };
  const build = await step('build', plain, [astro, 'build', '--outDir', 'dist']);
  const under = { ...machine, env: { ...machine.env, BASE: '/sub/' } };
  const buildUnder = await step('build under a sub-path', under, [astro, 'build', '--outDir', '.dist-sub']);
  tallies.push(build, buildUnder);
  if (build.failed + buildUnder.failed === 0) {
    const links = 'scripts/check-links.mjs';
    tallies.push(
      await step('links', machine, [links, 'dist']),
      await step('links under a sub-path', machine, [links, '.dist-sub', '/sub/']),
      await browserTests(),
    );
  } else {
    console.log('✗ links and browser tests: not run, because a build failed');
  }

  const { passed, failed } = addUp(tallies);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);

  function unitTests() {
    const file = join(reports, 'unit.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    return step('unit and content', machine, [commandFile('vitest'), 'run', ...reporters], {
      file,
      tally: vitestTally,
    });
  }

  async function browserTests() {
    if (browser instanceof Need) {
      console.log(`✗ browser tests: not run. ${browser.message}`);
      return { passed: 0, failed: 1 };
    }
    const file = join(reports, 'e2e.json');
    const env = { ...machine.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const args = [commandFile('@playwright/test', 'playwright'), 'test', '--reporter=dot,json'];
    return step('browser tests', { node, env }, args, { file, tally: playwrightTally });
  }
});
