import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './static-server.mjs';

const top = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(top, 'site');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'chapter'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>front</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>not here</h1>');
  writeFileSync(join(folder, 'chapter', 'index.html'), '<h1>chapter</h1>');
  site = await serve({ folder, base: '/sub/' });
});

afterAll(async () => {
  await site.close();
  rmSync(top, { recursive: true });
});

/** fetch would tidy the dots away. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  test('answers with index.html for a folder', async () => {
    const response = await fetch(`${site.url}chapter/`);
    expect(await response.text()).toBe('<h1>chapter</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });
  test('adds the slash that a folder’s address lacks', async () => {
    expect((await fetch(`${site.url}chapter`)).url).toBe(`${site.url}chapter/`);
  });
  test('answers 404 with the site’s own page', async () => {
    const response = await fetch(`${site.url}nothing/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>not here</h1>');
  });
  test('serves nothing outside the base', async () => {
    expect(await statusOf('/chapter/')).toBe(404);
    expect(await statusOf('/bus/chapter/')).toBe(404);
  });
  test.each(['/sub/../secret.txt', '/sub/..%2fsecret.txt', '/sub/%2e%2e/secret.txt', '/sub/%'])(
    'serves nothing outside the folder: %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );
});
