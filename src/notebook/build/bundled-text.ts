import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const suffix = '?bundled';

/**
 * An entry with everything that it imports as the text of one classic script.
 *
 * @param onFile told of each file that went into it
 */
export async function bundle(entry: string, onFile: (file: string) => void = () => {}): Promise<string> {
  const made = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await made.generate({ format: 'iife', minify: true });
  for (const file of await made.watchFiles) onFile(file);
  await made.close();
  return output[0].code;
}

/**
 * `import text from './entry.ts?bundled'` gives the entry with everything it imports as the text of one classic script.
 * The page, the build and the tests start their workers from the same text; a module worker from a `blob:` address does
 * not start in Chromium inside a frame without an origin.
 */
export function bundledText(): Plugin {
  return {
    name: 'bundled-text',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const text = await bundle(id.slice(0, -suffix.length), (file) => this.addWatchFile(file));
      return `export default ${JSON.stringify(text)};`;
    },
  };
}
