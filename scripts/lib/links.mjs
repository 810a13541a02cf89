import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';

const linkAttributes = ['href', 'src', 'poster', 'data', 'action', 'xLinkHref'];

/**
 * Every address that a page names, and every place in it that an address can name.
 *
 * @param {string} html
 * @returns {{ links: string[], ids: Set<string> }}
 */
function readPage(html) {
  /** @type {string[]} */
  const links = [];
  const ids = new Set();
  /** @param {any} node */
  function visit(node) {
    const { id, name, srcSet } = node.properties ?? {};
    if (id) ids.add(String(id));
    if (node.tagName === 'a' && name) ids.add(String(name));
    for (const attribute of linkAttributes) {
      const value = node.properties?.[attribute];
      if (typeof value === 'string') links.push(value);
    }
    if (srcSet)
      for (const part of String(srcSet).split(',')) links.push(part.trim().split(/\s+/, 1)[0] ?? '');
    for (const child of node.children ?? []) visit(child);
    if (node.content) visit(node.content); // a <template>
  }
  visit(fromHtml(html));
  return { links, ids };
}

/** @param {string} folder @returns {string[]} every file below it, with "/" between the parts */
function filesIn(folder) {
  const all = readdirSync(folder, { recursive: true }).map(String);
  return all.filter((file) => statSync(join(folder, file)).isFile()).map((file) => file.split(sep).join('/'));
}

/** @param {string} file such as "chapters/scores/index.html" @param {string} base */
function addressOf(file, base) {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The links of a built site that lead nowhere: to no file, to no element, or out of the path that the site is served
 * under. Addresses on other hosts are not asked for; a page's own absolute address counts as inside.
 *
 * @param {string} folder  the built site
 * @param {string} [base]  the path it is served under, with a slash at both ends
 * @returns {{ pages: number, links: number, broken: string[] }} `broken`: one sentence each
 */
export function checkLinks(folder, base = '/') {
  const files = filesIn(folder);
  const addresses = new Set(files.map((file) => addressOf(file, base)));
  const pages = files.filter((file) => file.endsWith('.html'));
  const read = new Map(
    pages.map((file) => [addressOf(file, base), readPage(readFileSync(join(folder, file), 'utf8'))]),
  );
  const broken = [];
  let links = 0;
  for (const [address, page] of read) {
    for (const link of page.links) {
      links++;
      const url = parse(link, address);
      const reason = url ? whyBroken(url) : 'is not an address';
      if (reason) broken.push(`${address}: "${link}" ${reason}`);
    }
  }
  return { pages: pages.length, links, broken };

  /** @param {URL} url @returns {string | undefined} */
  function whyBroken(url) {
    if (url.origin !== here) return undefined;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return `leaves ${base}`;
    if (!addresses.has(path))
      return addresses.has(`${path}/`) ? 'lacks the slash at its end' : 'leads to no file';
    const id = decodeURIComponent(url.hash.slice(1));
    if (id && id !== 'top' && read.has(path) && !read.get(path)?.ids.has(id))
      return `finds no element with id "${id}"`;
    return undefined;
  }
}

const here = 'http://site.invalid';

/** @param {string} link @param {string} address */
function parse(link, address) {
  try {
    return new URL(link, here + address);
  } catch {
    return undefined;
  }
}
