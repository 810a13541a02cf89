/**
 * `npm start`: installs what is missing, builds the site and serves it.
 * HOST (127.0.0.1) and PORT (4321, or the next free one) say where; BASE builds and serves under a sub-path.
 */
import { join } from 'node:path';
import { execute } from './lib/execute.mjs';
import { Need, run } from './lib/need.mjs';
import { commandFile, findNode } from './lib/node.mjs';
import { installPackages } from './lib/packages.mjs';
import { freePort } from './lib/port.mjs';
import { root } from './lib/root.mjs';
import { serve } from './lib/static-server.mjs';

await run(async () => {
  await installPackages();
  const { node, env } = await findNode();
  console.log('Building the site …');
  const { status, output } = await execute(node, [commandFile('astro'), 'build'], {
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0)
    throw new Need(`${output.trimEnd()}\nThe site could not be built; the reason stands above.`);
  const host = process.env['HOST'] ?? '127.0.0.1';
  const port = await freePort(Number(process.env['PORT'] ?? 4321), host);
  const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
  const { url, close } = await serve({ folder: join(root, 'dist'), base, port, host });
  console.log(`Softmax, explained is at ${url} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
});
