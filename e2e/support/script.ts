import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../../scripts/lib/root.mjs';
import { bundle } from '../../src/notebook/build/bundled-text.ts';

/** What Vite does for the site: `?bundled` and `?raw` give texts. */
const texts = {
  name: 'texts',
  resolveId: (id: string, importer: string | undefined) =>
    /\?(?:bundled|raw)$/.test(id) && importer ? join(importer, '..', id) : null,
  async load(id: string) {
    const [file = '', how] = id.split('?');
    if (how === 'raw') return `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;
    return how === 'bundled' ? `export default ${JSON.stringify(await bundle(file))};` : null;
  },
};

const boot = readFileSync(join(root, 'src/notebook/page/frame-boot.js'));
const hash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

/** A file, named from the top of the repository, with everything it imports, as the text of one classic script. */
export async function scriptText(path: string): Promise<string> {
  const made = await rolldown({
    ...{ input: join(root, path), platform: 'browser', logLevel: 'silent', plugins: [texts] },
    transform: { define: { __FRAME_BOOT_HASH__: JSON.stringify(hash) } },
  });
  const { output } = await made.generate({ format: 'iife', codeSplitting: false });
  await made.close();
  return output[0].code;
}
