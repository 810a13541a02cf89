import { Need } from '../lib/need.mjs';
import { installInFolder } from '../lib/packages.mjs';

/** Installs the fonts into scripts/train/node_modules, unless they are there. Only the drawing step needs them. */
export async function installFonts() {
  const trouble = await installInFolder(
    'scripts/train',
    'Installing the fonts (100 MB, only the first time) …',
  );
  if (trouble !== undefined) throw new Need(`${trouble}\nThe fonts could not be installed.`);
}
