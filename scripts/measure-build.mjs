/**
 * `npm run measure:build`: how long the build takes with 8, 24, 40 and 80 chapters, the later ones copies of the first 8 under
 * other names; `npm run measure:build -- 8 80` for these alone. It wants a machine that does nothing else; it judges nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { lastLines } from './lib/execute.mjs';
import { Need, run } from './lib/need.mjs';
import { commandFile } from './lib/node.mjs';
import { root } from './lib/root.mjs';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [8, 24, 40, 80];

/** Says at its end how long the process computed, on all its threads, in seconds. */
const sayTime = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error('computed for', (user + system) / 1e6);
})`;

await run(() => {
  console.log(`Load: ${loadavg()[0]?.toFixed(2)}; ${availableParallelism()} processors.\n`);
  console.log('| chapters | seconds | seconds of processors | the same for a chapter |');
  console.log('| -------: | ------: | --------------------: | ---------------------: |');
  for (const count of counts) {
    const { seconds, computed } = buildWith(count);
    const figures = [seconds, computed, computed / count].map((value) => value.toFixed(1));
    console.log(`| ${[count, ...figures].join(' | ')} |`);
  }
  console.log(`\nLoad: ${loadavg()[0]?.toFixed(2)}.`);
});

/** @param {number} count of chapters */
function buildWith(count) {
  const folder = mkdtempSync(join(tmpdir(), 'softmax-explained-'));
  try {
    copySources(folder);
    addChapters(join(folder, 'content/chapters'), count);
    const before = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(sayTime)}`, commandFile('astro'), 'build'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    const seconds = (performance.now() - before) / 1000;
    if (status !== 0)
      throw new Need(`the build with ${count} chapters failed:\n${lastLines(stdout + stderr)}`);
    return { seconds, computed: Number(/computed for (.*)/.exec(stderr)?.[1]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder gets everything that is built from; of the packages, links, and a place for Astro's own files */
function copySources(folder) {
  const left = /^(node_modules|\.git|\.astro|dist|\.dist-sub|test-results)($|\/)/;
  cpSync(root, folder, { recursive: true, filter: (path) => !left.test(relative(root, path)) });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/**
 * @param {string} folder
 * @param {number} count
 */
function addChapters(folder, count) {
  const ours = readdirSync(folder);
  for (let number = ours.length; number < count; number++) {
    const name = ours[number % ours.length] ?? '';
    const copy = `${String(number + 2).padStart(2, '0')}-${name.slice(3)}-${Math.floor(number / ours.length) + 1}`;
    cpSync(join(folder, name), join(folder, copy), { recursive: true });
  }
}
