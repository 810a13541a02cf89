import { installInFolder } from '../scripts/lib/packages.mjs';

/**
 * Installs the peers into bench/node_modules, unless they are there. They are large and only compared with, so the site
 * does without them. A peer that could not be installed is absent from the table; what is ours is measured all the same.
 */
export async function installPeers() {
  const trouble = await installInFolder('bench', 'Installing the peers (250 MB, only the first time) …');
  if (trouble !== undefined)
    console.log(`${trouble}\nThe peers could not be installed; they are absent below.`);
}
