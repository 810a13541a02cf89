import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkLinks } from './links.mjs';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a site from paths and texts, and checks it. */
function check(files: Record<string, string>, base?: string) {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkLinks(folder, base);
}

describe('checkLinks', () => {
  test('follows links to pages, files and places in a page', () => {
    const site = {
      'index.html': '<a href="/two/#here">two</a><a href="two/">two</a><img src="/a.svg" srcset="/a.svg 2x">',
      'two/index.html':
        '<p id="here"><a href="../">up</a><a href="#here">here</a><a href="https://example.org/">out</a>',
      'a.svg': '',
    };
    expect(check(site)).toEqual({ pages: 2, links: 7, broken: [] });
  });
  test.each([
    ['<a href="/nowhere/">', '"/nowhere/" leads to no file'],
    ['<script src="/gone.js"></script>', '"/gone.js" leads to no file'],
    ['<img srcset="/gone.png 2x">', '"/gone.png" leads to no file'],
    ['<a href="#gone">', '"#gone" finds no element with id "gone"'],
    ['<a href="/two#here">', '"/two#here" lacks the slash at its end'],
    ['<a href="http://[">', '"http://[" is not an address'],
  ])('finds what is broken in %s', (html, sentence) => {
    const { broken } = check({ 'index.html': html, 'two/index.html': '<p id="here">' });
    expect(broken).toEqual([`/: ${sentence}`]);
  });
  test('finds a link that leaves the path under which the site is served', () => {
    const { broken } = check(
      { 'index.html': '<a href="/two/">', 'two/index.html': '<a href="/sub/">' },
      '/sub/',
    );
    expect(broken).toEqual(['/sub/: "/two/" leaves /sub/']);
  });
});
