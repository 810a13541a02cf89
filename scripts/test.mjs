/**
 * `npm test`: installs what is missing, then type check, formatting, unit and content tests, build, links and browser
 * tests. The last line adds everything up; the exit status is 0 only when nothing failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserTests as browserTestsOf, hostileTable, secondTryLines } from './lib/browser-report.mjs';
import { engines, engineNames } from './lib/browsers.mjs';
import { provideBrowsers } from './lib/install-browsers.mjs';
import { Need, run } from './lib/need.mjs';
import { commandFile, findNode } from './lib/node.mjs';
import { installPackages } from './lib/packages.mjs';
import { step } from './lib/step.mjs';
import { addUp, playwrightTally, vitestTally } from './lib/tally.mjs';

await run(async () => {
  await installPackages();
  const { node, env: found } = await findNode();
  const browsers = await provideBrowsers();
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

  /** An engine that this machine lacks is a failure of its own; the tests run in the others. */
  async function browserTests() {
    const file = join(reports, 'e2e.json');
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...machine.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const there = engineNames.filter((name) => typeof browsers[name] === 'string');
    const lacking = engineNames.filter((name) => !there.includes(name));
    for (const name of there) env[engines[name].variable] = String(browsers[name]);
    for (const name of lacking) {
      const { title } = engines[name];
      const why = browsers[name] instanceof Need ? browsers[name].message : '';
      console.log(`✗ browser tests in ${title}: not run. ${why}`);
    }
    const missing = { passed: 0, failed: lacking.length };
    if (there.length === 0) return missing;
    const args = [commandFile('@playwright/test', 'playwright'), 'test', '--reporter=dot,json'];
    const machineWithBrowsers = { node, env: { ...env, ENGINES: there.join(' ') } };
    const titles = there.map((name) => engines[name].title).join(', ');
    const ran = await step(`browser tests in ${titles}`, machineWithBrowsers, args, {
      file,
      tally: playwrightTally,
      lines: (report) => {
        const tests = browserTestsOf(report);
        return [...hostileTable(tests), ...secondTryLines(tests)];
      },
    });
    return addUp([missing, ran]);
  }
});
