/** `npm run bench`, or `npm run bench -- --short`: installs what is missing and measures softmax beside its peers. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from '../scripts/lib/need.mjs';
import { findNode } from '../scripts/lib/node.mjs';
import { installPackages } from '../scripts/lib/packages.mjs';
import { installPeers } from './install-peers.mjs';

await run(async () => {
  await installPackages();
  await installPeers();
  const { node, env } = await findNode();
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  // Before 22.18 Node strips types only when asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(node, [...flags, main, ...process.argv.slice(2)], { env, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
});
