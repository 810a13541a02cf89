import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const suffix = '?computed';

/**
 * `import value from './entry.ts?computed'` gives the entry's default export as it was when the site was built, and none of
 * the code that computed it. The value must survive being written as JSON. Node runs the entry as it stands and keeps it: a
 * change in what it reads shows when `astro dev` is started again.
 */
export function computed(): Plugin {
  return {
    name: 'computed',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const entry = pathToFileURL(id.slice(0, -suffix.length)).href;
      const { default: value } = (await import(/* @vite-ignore */ entry)) as { default: unknown };
      return `export default ${JSON.stringify(value)};`;
    },
  };
}
