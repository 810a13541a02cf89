import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/markdown/base-links.ts';
import { exerciseParts } from './src/markdown/exercise-parts.ts';
import { fences } from './src/markdown/fences.ts';
import { math } from './src/markdown/math.ts';
import { bundledText } from './src/notebook/build/bundled-text.ts';
import { computed } from './src/notebook/build/computed.ts';

const base = process.env.BASE ?? '/';
const frameBoot = readFileSync(new URL('./src/notebook/page/frame-boot.js', import.meta.url));
const frameBootHash = `sha256-${createHash('sha256').update(frameBoot).digest('base64')}`;

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base,
  trailingSlash: 'always',
  compressHTML: true, // the default drops the space between words on two lines of an .astro file
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false, // our fences are cells; src/editor/highlight.ts colours them like the editor does
    processor: satteri({
      features: { math: true },
      mdastPlugins: [exerciseParts, fences, baseLinks(base)],
      hastPlugins: [math],
    }),
  },
  build: { inlineStylesheets: 'never' }, // a component style reached through MDX was inlined without its hash
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        'worker-src blob:', // the sandboxed frame inherits this policy and starts its workers from blob: addresses
      ],
      scriptDirective: { hashes: [frameBootHash] },
      // style="…" is what KaTeX and Plot position things with; <style> elements stay forbidden
      styleDirective: {
        resources: [
          { resource: "'self'", kind: 'element' },
          { resource: "'unsafe-inline'", kind: 'attribute' },
        ],
      },
    },
  },
  vite: {
    plugins: [bundledText(), computed()],
    define: { __FRAME_BOOT_HASH__: JSON.stringify(frameBootHash) },
    build: { assetsInlineLimit: 0 }, // a font as a data: address would be refused by font-src 'self'
  },
});
