import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const suffix = '?bundled';

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
      const entry = id.slice(0, -suffix.length);
      const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
      const { output } = await bundle.generate({ format: 'iife', minify: true });
      for (const file of await bundle.watchFiles) this.addWatchFile(file);
      await bundle.close();
      return `export default ${JSON.stringify(output[0].code)};`;
    },
  };
}
