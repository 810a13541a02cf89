import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** A built site and the path that it is served under. */
export interface BuiltSite {
  folder: string;
  base: string;
}

export const site: BuiltSite = { folder: join(root, 'dist'), base: '/' };

/** The same site, built with BASE=/sub/. */
export const siteUnderSub: BuiltSite = { folder: join(root, '.dist-sub'), base: '/sub/' };

/** The addresses of all pages, without a slash in front: '', 'chapters/scores/', '404.html'. */
export const pages: readonly string[] = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

export const chapters = pages.filter((page) => page.startsWith('chapters/'));
