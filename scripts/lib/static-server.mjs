import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};
const compressible = /^text|json|xml|svg/;

/**
 * Serves a folder as a plain static host does: `index.html` for a folder, `404.html` for what is missing, gzip for
 * text. The files are read anew for each request, so a rebuilt site needs no restart.
 *
 * @param {object} options
 * @param {string} options.folder  absolute
 * @param {string} [options.base]  path under which the folder is served, with a slash at both ends
 * @param {number} [options.port]  0 picks a free one
 * @param {string} [options.host]
 * @param {(path: string) => void} [options.onRequest]  called with the path and query of every request
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with the base
 */
export async function serve({ folder, base = '/', port = 0, host = '127.0.0.1', onRequest }) {
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    onRequest?.(address);
    const path = decode(address.split(/[?#]/, 1)[0] ?? '/');
    const inside = path?.startsWith(base) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : await findFile(folder, inside);
    if (file?.endsWith(`${sep}index.html`) && !path?.endsWith('/') && !path?.endsWith('/index.html')) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const body = await readFile(file ?? join(folder, '404.html')).catch(() => Buffer.from('Not found'));
    const type = file ? (types[extname(file)] ?? 'application/octet-stream') : types['.html'];
    const zip = compressible.test(type ?? '') && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const payload = zip ? await compress(body) : body;
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'content-length': payload.length,
      'cache-control': 'no-cache',
      ...(zip && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    });
    response.end(request.method === 'HEAD' ? undefined : payload);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(undefined));
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    url: `http://${host}:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} path @returns {string | undefined} undefined when the percent signs make no sense */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** @param {string} folder @param {string} path @returns {Promise<string | undefined>} */
async function findFile(folder, path) {
  const wanted = normalize(join(folder, path));
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return undefined; // ".." led outside
  for (const file of [wanted, join(wanted, 'index.html')]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}
