/** `npm run train`: trains the digit classifier. With `-- --check` it only compares, with `-- --draw` it reads the fonts. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from '../lib/need.mjs';
import { findNode } from '../lib/node.mjs';
import { installPackages } from '../lib/packages.mjs';
import { installFonts } from './install-fonts.mjs';

await run(async () => {
  await installPackages();
  if (process.argv.includes('--draw')) await installFonts();
  const { node, env } = await findNode();
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  // Before 22.18 Node strips types only when asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(node, [...flags, main, ...process.argv.slice(2)], { env, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
});
